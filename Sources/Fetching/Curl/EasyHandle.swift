internal import CCurl

/// libcurl's handle of one request, with every rule set on it. Freed with
/// the value's owner calling `close`.
struct EasyHandle {
    let pointer: UnsafeMutableRawPointer
    private let curl: dl_curl
    private var lines: UnsafeMutablePointer<curl_slist>?
    private var names: UnsafeMutablePointer<curl_slist>?
    private var isComplete = true

    /// nil if this libcurl can't keep one of the rules.
    init?(_ curl: dl_curl, for transfer: Transfer, of fetcher: Fetcher) {
        guard let pointer = curl.easy_init() else { return nil }
        self.pointer = pointer
        self.curl = curl
        setAddress(transfer, proxy: ProxyRule.proxy(for: transfer.route.current, variable: fetcher.variable))
        setLimits(transfer)
        setRules(agent: fetcher.agent)
        for line in transfer.request.headerLines { lines = curl.slist_append(lines, line) ?? lines }
        note(dl_curl_set_list(curl, pointer, CURLOPT_HTTPHEADER, lines))
        for name in fetcher.names { names = curl.slist_append(names, name) ?? names }
        if names != nil { note(dl_curl_set_list(curl, pointer, CURLOPT_RESOLVE, names)) }
        note(
            dl_curl_set_callbacks(
                curl, pointer, TransferCallbacks.all, Unmanaged.passUnretained(transfer).toOpaque()))
        if !isComplete {
            close()
            return nil
        }
        // Not a rule: older ones wait for their resolver.
        _ = dl_curl_set_number(curl, pointer, CURLOPT_QUICK_EXIT, 1)
    }

    func close() {
        curl.easy_cleanup(pointer)
        curl.slist_free_all(lines)
        curl.slist_free_all(names)
    }

    /// Where the answer sends on to, as an absolute address.
    var redirect: String? { dl_curl_text(curl, pointer, CURLINFO_REDIRECT_URL).map { String(cString: $0) } }

    var systemError: Int32 { Int32(truncatingIfNeeded: dl_curl_number(curl, pointer, CURLINFO_OS_ERRNO)) }

    // MARK: - Private

    private mutating func setAddress(_ transfer: Transfer, proxy: String?) {
        let (first, address) = (transfer.request.address, transfer.route.current)
        set(CURLOPT_URL, address.description)
        set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        if let credentials = RedirectRule.credentials(first.credentials, from: first, to: address) {
            set(CURLOPT_USERNAME, credentials.name)
            set(CURLOPT_PASSWORD, credentials.password)
        }
        transfer.isProxied = proxy != nil
        // The empty name keeps libcurl from looking for itself.
        set(CURLOPT_PROXY, proxy ?? "")
        set(CURLOPT_NOPROXY, "")
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    }

    private mutating func setLimits(_ transfer: Transfer) {
        let limits = transfer.limits
        set(CURLOPT_CONNECTTIMEOUT_MS, limits.connecting)
        set(CURLOPT_TIMEOUT_MS, max(transfer.remaining, 1))
        set(CURLOPT_LOW_SPEED_LIMIT, limits.slowestPace)
        set(CURLOPT_LOW_SPEED_TIME, max(limits.slowTime / 1_000, 1))
        note(dl_curl_set_size(curl, pointer, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(limits.sentBytes)))
    }

    private mutating func setRules(agent: String) {
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_NETRC, 0)
        set(CURLOPT_HTTP09_ALLOWED, 0)
        // Every encoding this libcurl can undo.
        set(CURLOPT_ACCEPT_ENCODING, "")
        set(CURLOPT_USERAGENT, agent)
        set(CURLOPT_NOSIGNAL, 1)
    }

    private mutating func set(_ option: CURLoption, _ value: Int) {
        note(dl_curl_set_number(curl, pointer, option, value))
    }

    private mutating func set(_ option: CURLoption, _ value: String) {
        note(dl_curl_set_text(curl, pointer, option, value))
    }

    private mutating func note(_ code: CURLcode) {
        if code != CURLE_OK { isComplete = false }
    }
}
