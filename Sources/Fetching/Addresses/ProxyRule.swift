import Glibc

/// Which proxy the environment names for an address. Decided here and not by
/// libcurl, because behind a proxy it is the proxy that is connected to.
enum ProxyRule {
    /// `variable` gives the value of an environment variable. As everywhere,
    /// `HTTP_PROXY` in capitals isn't heard: a CGI request could have set it.
    static func proxy(for address: WebAddress, variable: (String) -> String?) -> String? {
        guard !isExcepted(address.host, by: first(["no_proxy", "NO_PROXY"], variable) ?? "") else { return nil }
        let names = address.scheme == .http ? ["http_proxy"] : ["https_proxy", "HTTPS_PROXY"]
        return first(names + ["all_proxy", "ALL_PROXY"], variable)
    }

    @Sendable static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    private static func first(_ names: [String], _ variable: (String) -> String?) -> String? {
        names.lazy.compactMap(variable).first { !$0.isEmpty }
    }

    /// `list`: host names with commas or blanks between them, each standing for
    /// its subdomains too; `*` is all.
    private static func isExcepted(_ host: String, by list: String) -> Bool {
        let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        return list.lowercased().split(whereSeparator: { $0 == "," || $0 == " " }).contains { entry in
            if entry == "*" { return true }
            let name = entry.hasPrefix("[") ? entry.dropFirst().prefix { $0 != "]" } : entry.drop { $0 == "." }
            return !name.isEmpty && (bare == name || bare.hasSuffix("." + name))
        }
    }
}
