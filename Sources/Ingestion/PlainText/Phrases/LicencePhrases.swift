extension BoilerplatePhrases {
    /// What says who owns the text.
    static let licence = """
        line all rights reserved
        line terms of use
        line terms of service
        line terms and conditions
        line privacy policy
        line privacy
        line disclaimer
        line copyright
        line legal
        line imprint
        line creative commons
        line licensed creative commons
        start copyright ©
        start copyright #
        start copyright by
        start copyright c
        start © copyright
        start © #
        start all rights reserved
        start all material subject to
        start reproduction in whole
        start no part of this
        start this material may not be
        start republished with permission
        start reprinted with permission
        start licensed under
        start for reprint rights
        sure all rights reserved
        sure this copy is for your personal
        sure distribution and use of this material
        sure may not be published broadcast rewritten
        sure order reprints today's paper
        sure may not be in its final form
        spoken copying and redistribution
        spoken personal non commercial use
        spoken may not be reproduced
        spoken may not be republished
        spoken without prior written
        spoken without express permission
        spoken issn
        hint creative commons
        hint without written permission
        hint is prohibited without
        hint free to republish
        hint free to share and
        hint free to copy
        hint may copy
        hint may republish
        hint may be republished
        hint is credited
        hint are credited
        hint for profit too
        hint in any medium
        hint in whatever form
        hint as long as you
        hint copyright
        hint copyrighted
        hint licensed
        hint license
        hint licence
        hint republish
        hint reproduce
        hint redistribute
        hint redistribution
        hint backlink
        hint reproduction
        hint permission
        hint commercially
        hint remix
        """
}
