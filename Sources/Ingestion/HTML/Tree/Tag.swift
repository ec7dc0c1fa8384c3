/// The elements of a page that mean something to its reader.
enum Tag: String, CaseIterable {
    case html, head, body, title, meta, link, base
    case article, main, section, div, header, footer, nav, aside, address, form, fieldset, details, summary, center
    case h1, h2, h3, h4, h5, h6, hgroup
    case p, pre, blockquote, figure, figcaption, hr, br
    case ul, ol, li, dl, dt, dd, menu, dir
    case table, caption, thead, tbody, tfoot, tr, td, th
    case a, img, picture, video, audio, canvas, svg, math, object, embed, iframe, map
    case button, select, option, label, legend, input, textarea, output, progress, datalist
    case script, style, noscript, template, dialog
    case time, cite, q, code, kbd, samp, tt, listing, plaintext, sup, sub
    case span, b, strong, i, em, u, s, small, big, font, abbr, mark, del, ins, bdi, bdo, data, dfn, ruby, rt, rp, wbr
    case strike, acronym, `var`, nobr, blink
    case msup, msub, msubsup, mover, munder, munderover, mfrac, msqrt, annotation
    case annotationXML = "annotation-xml"
    /// Any other element.
    case other
    /// A run of text.
    case text

    /// An element by its name in lower case.
    static func named(_ name: String) -> Tag { byName[name] ?? .other }

    private static let byName: [String: Tag] = {
        var result = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
        result["text"] = nil
        result["other"] = nil
        return result
    }()
}

extension Tag {
    /// Stands within a line of text.
    var isInline: Bool {
        switch self {
        case .text, .a, .img, .picture, .time, .cite, .q, .code, .kbd, .samp, .tt, .sup, .sub, .span, .b, .strong, .i,
            .em, .u, .s, .small, .big, .font, .abbr, .mark, .del, .ins, .bdi, .bdo, .data, .dfn, .ruby, .rt, .rp, .wbr,
            .label, .output, .strike, .acronym, .var, .nobr, .blink:
            true
        default: false
        }
    }

    /// What it holds is never text to be read.
    var isMachinery: Bool {
        switch self {
        case .head, .title, .meta, .link, .base, .script, .style, .noscript, .template, .svg, .math, .canvas, .object,
            .embed, .iframe, .map, .audio, .video, .select, .option, .input, .textarea, .progress, .datalist, .rt, .rp,
            .dialog:
            true
        default: false
        }
    }

    /// The level of a heading.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }

    /// Holds other blocks without being one kind of text itself.
    var isContainer: Bool {
        switch self {
        case .div, .section, .article, .main, .td, .th, .center, .header, .footer, .aside, .form, .fieldset, .details,
            .body, .other, .figure, .hgroup, .address, .li, .dd, .blockquote:
            true
        default: false
        }
    }
}
