import News

/// Names whose own words say what bears them, whatever the recogniser took them for: clubs
/// ("Norva Rovers", then "Rovers"), ships ("MV Norva").
enum KindOfWords {
    static func settle(_ surfaces: inout [NameSurface]) {
        var clubs: Set<String> = []
        for index in surfaces.indices where surfaces[index].known == nil && surfaces[index].wordCount > 1 {
            let words = surfaces[index].form.split(separator: " ")
            if surfaces[index].kind != .other, ClubWords.makeClub(words) {
                surfaces[index].votes = [.organization: surfaces[index].count]
                if let last = words.last, ClubWords.lasts.contains(String(last)) { clubs.insert(String(last)) }
            } else if ShipWords.name(in: surfaces[index].text) != nil {
                surfaces[index].votes = [.other: surfaces[index].count]
            }
        }
        for index in surfaces.indices where surfaces[index].known == nil {
            let form = surfaces[index].form
            guard clubs.contains(form) || ClubWords.unmistakable.contains(form) else { continue }
            surfaces[index].votes = [.organization: surfaces[index].count]
        }
    }
}
