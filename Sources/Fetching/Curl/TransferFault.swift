internal import CCurl
import Glibc

/// What is known of a transfer that failed.
struct TransferFault {
    let code: CURLcode
    let address: WebAddress
    let halt: Transfer.Halt?
    /// Whether anything of an answer had come.
    let wasAnswered: Bool
    let isProxied: Bool
    /// `errno` of the connection that failed.
    let systemError: Int32
    let seconds: Int
    let sentLimit: Int
    /// libcurl's words.
    let detail: String

    var error: FetchError {
        let host = address.host
        if let error = haltError { return error }
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: return .unknownHost(host)
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: return .noProxy
        case CURLE_COULDNT_CONNECT: return connectionError
        // What a proxy answers when it won't make a tunnel.
        case CURLE_RECV_ERROR where isProxied && !wasAnswered: return .noProxy
        case CURLE_OPERATION_TIMEDOUT:
            return wasAnswered ? .tooSlow(host, seconds: seconds) : .noAnswer(host, seconds: seconds)
        case CURLE_OK, CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING, CURLE_HTTP2,
            CURLE_HTTP2_STREAM:
            return .cut(host)
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: return .noHTTP(host)
        // What was refused from here is told above; else it is the unpacking that could go no further.
        case CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR: return .badEncoding(host)
        // A line of more than 100 kB; libcurl 7 says that memory is out.
        case TransferFault.tooLarge, CURLE_OUT_OF_MEMORY: return .tooManyHeaders(host)
        case CURLE_FILESIZE_EXCEEDED: return .tooLarge(address, limit: sentLimit)
        case CURLE_PEER_FAILED_VERIFICATION: return .notTrusted(host)
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER: return .noEncryption(host)
        default: return .other(host, detail: detail)
        }
    }

    /// CURLE_TOO_LARGE, which the headers of libcurl 7 don't know.
    private static let tooLarge = CURLcode(rawValue: 100)

    private var haltError: FetchError? {
        switch halt {
        case .tooLarge(let limit): .tooLarge(address, limit: limit)
        case .unpacksTooLarge(let limit): .unpacksTooLarge(address, limit: limit)
        case .tooManyHeaders: .tooManyHeaders(address.host)
        // One of a name's addresses may be refused and another be good.
        case .localAddress where code == CURLE_COULDNT_CONNECT || code == CURLE_ABORTED_BY_CALLBACK:
            .localAddress(address.host)
        case .localAddress, .enough, nil: nil
        }
    }

    private var connectionError: FetchError {
        if isProxied { return .noProxy }
        switch systemError {
        case ENETUNREACH, EHOSTUNREACH, ENETDOWN, EADDRNOTAVAIL: return .unreachable(address.host)
        case ETIMEDOUT: return .noAnswer(address.host, seconds: seconds)
        default: return .refused(address.host)
        }
    }
}
