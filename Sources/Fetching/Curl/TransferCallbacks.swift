internal import CCurl
import Glibc

/// What libcurl is given to call. The context of each is a `Transfer`, which
/// lives longer than the handle.
enum TransferCallbacks {
    static var all: dl_curl_callbacks {
        dl_curl_callbacks(
            header: { pointer, size, count, context in
                let bytes = UnsafeRawBufferPointer(start: pointer, count: size * count)
                return Transfer.of(context).take(header: bytes) ? size * count : 0
            },
            body: { pointer, size, count, context in
                let bytes = UnsafeRawBufferPointer(start: pointer, count: size * count)
                // What is written of nothing is nothing: 0 would be no refusal.
                return Transfer.of(context).take(body: bytes) ? size * count : size * count + 1
            },
            progress: { context, _, sent, _, _ in Transfer.of(context).mayGoOn(sentBytes: Int(sent)) ? 0 : 1 },
            open_socket: { context, _, address in TransferCallbacks.openSocket(Transfer.of(context), address) },
            before_request: { context, peer, _, _, _ in
                // Also for a connection that another request opened.
                let kind = peer.flatMap { AddressClass(String(cString: $0)) } ?? .reserved
                return Transfer.of(context).mayConnect(at: kind) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
            })
    }

    /// Asked behind the look-up of the name and before anything is sent, so no
    /// name can lead where it may not.
    fileprivate static func openSocket(
        _ transfer: Transfer, _ address: UnsafeMutablePointer<curl_sockaddr>?
    ) -> curl_socket_t {
        guard let address else { return CURL_SOCKET_BAD }
        let kind = withUnsafeBytes(of: &address.pointee.addr) { start in
            AddressClass(UnsafeRawBufferPointer(start: start.baseAddress, count: Int(address.pointee.addrlen)))
        }
        guard transfer.mayConnect(at: kind) else { return CURL_SOCKET_BAD }
        let closing = Int32(SOCK_CLOEXEC.rawValue)
        return socket(address.pointee.family, address.pointee.socktype | closing, address.pointee.protocol)
    }
}

extension Transfer {
    /// The one that libcurl was given as `context`.
    fileprivate static func of(_ context: UnsafeMutableRawPointer?) -> Transfer {
        guard let context else { fatalError("libcurl lost the context of a transfer") }
        return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    }
}
