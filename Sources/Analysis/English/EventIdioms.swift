/// Verbs that tell something else beside certain objects: "hit the headlines".
enum EventIdioms {
    /// The kind, the dictionary form, the verb, and the nouns that are its object.
    static let table = """
        agree sign put name names signature signatures
        agree agree strike deal deals bargain agreement accord
        agree agree clinch deal agreement accord
        assault fire open fire
        injure sicken fall ill sick
        assault ram ram building consulate crowd checkpoint gate wall barrier
        other hit hit stride market markets headline headlines shelf shelves note record high low milestone theaters theatres
        other capture capture image images photo photos picture pictures photograph photographs footage video moment moments
        other capture capture imagination attention heart hearts scene essence mood spirit
        other shoot shoot image images photo photos picture pictures photograph video film footage scene scenes movie
        other raise raise question questions concern concerns voice issue issues hand hands eyebrow eyebrows profile awareness
        other raise raise objection objections doubt doubts alarm fear fears bar child children hope hopes flag flags suspicion suspicions worry worries
        report raise raise price prices rate rates forecast forecasts estimate estimates outlook
        launch release release image images photo photos picture pictures video videos statement statements report reports
        launch release release album single film movie data figures detail details finding findings result results list study
        launch release release document documents trailer footage song version product update book series
        other fight fight tear tears odds
        other lose lose control consciousness interest weight temper patience sight balance
        other deliver deliver speech speeches remarks address verdict blow message
        other issue issue statement statements
        other send send statement statements message messages signal signals letter letters
        other strike strike note notes chord balance tone
        other defy defy expectation expectations odds controversy controversies logic gravity belief
        other pack pack punch
        other cross cross mind path paths line
        """
}
