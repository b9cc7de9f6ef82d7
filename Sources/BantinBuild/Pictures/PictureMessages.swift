import BantinModel
import BantinPictures

extension Diagnostics {
    /// That a file cannot be shown as a picture.
    mutating func report(_ fault: PictureFault, at path: String) {
        error(.unreadablePicture, at: SourceLocation(path: path), fault.message, notes: [.init(fault.advice)])
    }

    /// That a picture is called like one of another kind: servers tell its kind by its name.
    mutating func reportName(of picture: Picture, at path: String) {
        let ending = path.split(separator: ".").last?.lowercased() ?? ""
        guard !picture.format.endings.contains(ending) else { return }
        let name = picture.format.rawValue
        error(
            .unreadablePicture, at: SourceLocation(path: path),
            Message(
                vi: "tệp mang đuôi .\(ending) nhưng bên trong là ảnh \(name)",
                en: "the file is called .\(ending), but is a picture of the kind \(name)"),
            notes: [
                .init(
                    Message(
                        vi: "hãy đổi đuôi tên tệp thành .\(picture.format.endings[0]), cả ở chỗ dùng ảnh",
                        en: "rename it to .\(picture.format.endings[0]), also where it is used"))
            ])
    }

    /// That readers would wait long for a picture: more than a megabyte, or far more pixels than any page shows.
    mutating func reportWeight(of picture: Picture, bytes: Int, at path: String) {
        let size = picture.size
        let isVector = picture.format == .svg
        guard bytes > 1_000_000 || (!isVector && max(size.width, size.height) > 2_560) else { return }
        let tenths = (bytes + 50_000) / 100_000
        let pixels =
            isVector
            ? ("", "") : ("\(size.width) × \(size.height) điểm ảnh, ", "\(size.width) × \(size.height) pixels, ")
        warning(
            .largePicture, at: SourceLocation(path: path),
            Message(
                vi: "ảnh quá lớn cho một trang: \(pixels.0)\(tenths / 10),\(tenths % 10) MB",
                en: "the picture is too large for a page: \(pixels.1)\(tenths / 10).\(tenths % 10) MB"),
            notes: [
                .init(
                    isVector
                        ? Message(
                            vi: "trên điện thoại ảnh sẽ hiện rất chậm; hãy lưu thành JPEG hoặc PNG",
                            en: "on a telephone it would take long to appear; save it as JPEG or PNG")
                        : Message(
                            vi:
                                "trên điện thoại ảnh sẽ hiện rất chậm; hãy thu nhỏ còn 1.600 điểm ảnh ở cạnh dài rồi lưu "
                                + "thành JPEG (trong Windows: mở bằng Photos, chọn Resize image)",
                            en:
                                "on a telephone it would take long to appear; make its longer side 1600 pixels and save "
                                + "it as JPEG (in Windows: open it in Photos, Resize image)"))
            ])
    }
}

extension PictureFault {
    fileprivate var message: Message {
        switch self {
        case .unknownKind(nil): Message(vi: "tệp này không phải là ảnh", en: "this file is no picture")
        case .unknownKind(let kind?):
            Message(
                vi: "tệp này là \(kind), loại mà trình duyệt không hiện được như ảnh",
                en: "this file is \(kind), which browsers do not show as a picture")
        case .cutShort(let format):
            Message(
                vi: "ảnh \(format.rawValue) bị cụt, thiếu phần cuối",
                en: "the \(format.rawValue) picture ends too early")
        case .damaged(let format):
            Message(vi: "ảnh \(format.rawValue) bị hỏng", en: "the \(format.rawValue) picture is damaged")
        case .noSize: Message(vi: "ảnh SVG không ghi kích thước", en: "the SVG picture does not say its size")
        }
    }

    fileprivate var advice: Message {
        switch self {
        case .unknownKind:
            Message(
                vi: "hãy mở tệp gốc rồi lưu thành JPEG (ảnh chụp), PNG hoặc SVG (hình vẽ)",
                en: "open the original and save it as JPEG (photographs), PNG or SVG (drawings)")
        case .cutShort, .damaged:
            Message(
                vi: "hãy chép lại ảnh từ máy chụp, hoặc mở ảnh gốc rồi lưu lại",
                en: "copy it from the camera again, or open the original and save it again")
        case .noSize:
            Message(
                vi: "hãy thêm width và height, hoặc viewBox=\"0 0 RỘNG CAO\", vào thẻ <svg>",
                en: "add width and height, or viewBox=\"0 0 WIDTH HEIGHT\", to its <svg> tag")
        }
    }
}
