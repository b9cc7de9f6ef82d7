import Foundation

extension Descriptor {
    /// Everything from here to the end of the file.
    func readToEnd() throws(OpenError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = try read(into: &chunk), count > 0 { bytes += chunk[..<count] }
        return bytes
    }

    /// The next bytes of the file, as many as come at once; 0 at its end.
    func read(into chunk: inout [UInt8]) throws(OpenError) -> Int {
        let count = chunk.withUnsafeMutableBytes { buffer in
            retrying { Foundation.read(number, buffer.baseAddress, buffer.count) }
        }
        guard count >= 0 else { throw .system(errno) }
        return count
    }

    /// Whether the file begins with these bytes; where it is being read does not change.
    ///
    /// - Parameter start: where in the file the bytes are looked for.
    func holds(_ bytes: ArraySlice<UInt8>, from start: Int = 0) throws(OpenError) -> Bool {
        var chunk = [UInt8](repeating: 0, count: min(bytes.count, 1 << 16))
        var rest = bytes
        while !rest.isEmpty {
            let count = min(try read(into: &chunk, at: start + bytes.count - rest.count), rest.count)
            let isSame = rest.withUnsafeBytes { $0.baseAddress.map { memcmp($0, chunk, count) == 0 } ?? true }
            guard count > 0, isSame else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Whether this file begins with all that another one holds; where they are being read does not change.
    func holdsAll(of other: Descriptor) throws(OpenError) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var done = 0
        while case let count = try other.read(into: &chunk, at: done), count > 0 {
            guard try holds(chunk[..<count], from: done) else { return false }
            done += count
        }
        return true
    }

    private func read(into chunk: inout [UInt8], at offset: Int) throws(OpenError) -> Int {
        let count = chunk.withUnsafeMutableBytes { buffer in
            retrying { pread(number, buffer.baseAddress, buffer.count, off_t(offset)) }
        }
        guard count >= 0 else { throw .system(errno) }
        return count
    }

    /// Writes all the bytes, however many calls it takes.
    func write(_ bytes: ArraySlice<UInt8>) throws(OpenError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { buffer in
                retrying { Foundation.write(number, buffer.baseAddress, buffer.count) }
            }
            guard count >= 0 else { throw .system(errno) }
            rest = rest.dropFirst(count)
        }
    }
}
