internal import CCurl

/// libcurl, opened when something is first fetched and kept from then on.
enum CurlLibrary {
    /// nil where it isn't installed.
    static let shared: dl_curl? = load()

    private static func load() -> dl_curl? {
        for name in ["libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"] {
            var curl = dl_curl()
            guard dl_curl_load(&curl, name) else { continue }
            return curl.global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK ? curl : nil
        }
        return nil
    }
}
