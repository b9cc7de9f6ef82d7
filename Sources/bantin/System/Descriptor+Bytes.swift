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
