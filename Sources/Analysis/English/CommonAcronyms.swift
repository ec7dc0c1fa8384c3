/// Letters that stand for things there are many of, and never for a body: "a CPU", "the PDF", "two APIs".
enum CommonAcronyms {
    /// Also in the plural, "URLs".
    static func contain(_ word: String) -> Bool {
        words.contains(word) || word.hasSuffix("s") && words.contains(String(word.dropLast()))
    }

    private static let words = wordSet(
        """
        ADHD AI API ATM CCTV CD CEO CFO COO CPU CSS CSV CTO CV DIY DNA DNS DVD EPS ETF EV FAQ FTP GDP GIF GPS
        GPU GUI HDD HDMI HDR HR HTML HTTP HTTPS IDE IP IPO IPTV ISBN ISP IVF JPEG JPG JS JSON LAN LCD LED LLC MBA MMS MP3 MP4
        MPG MRI NFT NGO OCR OLED OS OTC PC PCR PDF PHD PHP PIN PNG PPE PR PTSD QA QR RAM RNA ROI ROM RPG SDK SEO SIM
        SKU SMS SQL SSD SSH SSL SUV SVG TBD TCP TLS TV UDP UFO UHD UI URI URL USB UTC UTF UV UX VAT VHS VIP VM VPN VR
        WLAN XML YAML
        """)
}
