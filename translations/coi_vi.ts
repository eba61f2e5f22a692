<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>ActionButton</name>
    <message>
        <source>Not available</source>
        <translation>Không khả dụng</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>Không khả dụng: %1</translation>
    </message>
</context>
<context>
    <name>AlarmBannerCount</name>
    <message>
        <source>%1: %2 active, %3 new</source>
        <translation>%1: %2 đang có, %3 mới</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 mới</translation>
    </message>
</context>
<context>
    <name>AlarmBannerItem</name>
    <message>
        <source>Go to</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Xác nhận</translation>
    </message>
</context>
<context>
    <name>AlarmListHead</name>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Kéo dài</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Báo động</translation>
    </message>
    <message>
        <source>Value / limit</source>
        <translation>Giá trị / ngưỡng</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Người xử lý</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>Raised UTC+7</source>
        <translation>Lúc, UTC+7</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Phát sinh</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>Select</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>show</source>
        <translation>hiện</translation>
    </message>
    <message>
        <source>nothing newer is known of it</source>
        <translation>chưa có tin mới hơn</translation>
    </message>
</context>
<context>
    <name>AlarmSymbol</name>
    <message>
        <source>critical</source>
        <translation>nghiêm trọng</translation>
    </message>
    <message>
        <source>high</source>
        <translation>cao</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>low</source>
        <translation>thấp</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>chưa xác nhận</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>đã trở lại</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>chốt</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>tạm gác</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>bị chặn</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>ngừng khai thác</translation>
    </message>
    <message>
        <source>%1 alarm, %2</source>
        <translation>báo động %1, %2</translation>
    </message>
</context>
<context>
    <name>AlarmTexts</name>
    <message>
        <source>consequences: %1 · %2</source>
        <translation>hệ quả: %1 · %2</translation>
    </message>
    <message>
        <source>Returned or latched: condition gone, operator step missing</source>
        <translation>Đã trở lại hoặc chốt: điều kiện đã hết, còn thiếu thao tác của trực ban</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ack to close</source>
        <translation>xác nhận để đóng</translation>
    </message>
    <message>
        <source>ack, then reset</source>
        <translation>xác nhận, đặt lại</translation>
    </message>
    <message>
        <source>reset after check</source>
        <translation>kiểm tra, đặt lại</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>theo thiết kế</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>ngừng khai thác</translation>
    </message>
    <message>
        <source>L%1 informed</source>
        <translation>Cấp %1 đã báo</translation>
    </message>
    <message>
        <source>L%1 in %2</source>
        <translation>Cấp %1 sau %2</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>phát sinh</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>bị chặn</translation>
    </message>
    <message>
        <source>no longer suppressed</source>
        <translation>hết bị chặn</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>escalated to level %1</source>
        <translation>đã chuyển lên cấp %1</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>đã giao</translation>
    </message>
    <message>
        <source>condition gone</source>
        <translation>điều kiện đã hết</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>tạm gác</translation>
    </message>
    <message>
        <source>unshelved</source>
        <translation>đã bỏ tạm gác</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>đã đặt lại</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>ack due %1</source>
        <translation>đến hạn %1</translation>
    </message>
    <message>
        <source>ack overdue</source>
        <translation>quá hạn xác nhận</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>đã trở lại %1</translation>
    </message>
</context>
<context>
    <name>AlarmsActions</name>
    <message>
        <source>Acknowledge</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Nhận xử lý</translation>
    </message>
    <message>
        <source>Escalate now</source>
        <translation>Chuyển cấp ngay</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Tạm gác</translation>
    </message>
    <message>
        <source>Unshelve</source>
        <translation>Bỏ tạm gác</translation>
    </message>
    <message>
        <source>unshelved together</source>
        <translation>bỏ tạm gác cùng lúc</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>reset together</source>
        <translation>đặt lại cùng lúc</translation>
    </message>
</context>
<context>
    <name>AlarmsCause</name>
    <message>
        <source>No camera sees this object</source>
        <translation>Không camera nào thấy đối tượng này</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Hệ quả</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Hành động</translation>
    </message>
</context>
<context>
    <name>AlarmsDetail</name>
    <message>
        <source>No alarm chosen</source>
        <translation>Chưa chọn báo động</translation>
    </message>
</context>
<context>
    <name>AlarmsDialog</name>
    <message>
        <source>Escalate %1 alarms</source>
        <translation>Chuyển cấp %1 báo động</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Chuyển cấp</translation>
    </message>
    <message>
        <source>Shelve %1 alarms</source>
        <translation>Tạm gác %1 báo động</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Tạm gác</translation>
    </message>
    <message>
        <source>Acknowledge %1 alarms</source>
        <translation>Xác nhận %1 báo động</translation>
    </message>
    <message>
        <source>one reason, one record each</source>
        <translation>một lý do, mỗi báo động một bản ghi</translation>
    </message>
    <message>
        <source>Shelve for, minutes</source>
        <translation>Tạm gác trong, phút</translation>
    </message>
    <message>
        <source>Reason, goes into the record</source>
        <translation>Lý do, được ghi vào sổ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Escalate now</source>
        <translation>Chuyển cấp ngay</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>cần có lý do</translation>
    </message>
</context>
<context>
    <name>AlarmsFilter</name>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Đang có</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Đã trở lại</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Chốt</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Tạm gác</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Bị chặn</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Ngừng khai thác</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Mọi vị trí</translation>
    </message>
    <message>
        <source>Bac Luan I</source>
        <translation>Bắc Luân I</translation>
    </message>
    <message>
        <source>Bac Luan II</source>
        <translation>Bắc Luân II</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Mức ưu tiên</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Nghiêm trọng</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Thấp</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 bị ẩn</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Priority: all</source>
        <translation>Mức ưu tiên: tất cả</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Writes the rows of this tab into a file you choose</source>
        <translation>Ghi các dòng của thẻ này vào tệp bạn chọn</translation>
    </message>
</context>
<context>
    <name>AlarmsFoot</name>
    <message>
        <source>acknowledge</source>
        <translation>xác nhận</translation>
    </message>
    <message>
        <source>shelve</source>
        <translation>tạm gác</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>chuyển cấp</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>đi tới</translation>
    </message>
    <message>
        <source>next new</source>
        <translation>mới kế tiếp</translation>
    </message>
    <message>
        <source>select</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>%1 selected; one reason, one record each</source>
        <translation>đã chọn %1; một lý do, mỗi mục một bản ghi</translation>
    </message>
    <message>
        <source>Select several with X; one reason, one record each</source>
        <translation>Chọn nhiều mục bằng X; một lý do, mỗi mục một bản ghi</translation>
    </message>
</context>
<context>
    <name>AlarmsHeld</name>
    <message>
        <source>Shelved and held back</source>
        <translation>Tạm gác và bị giữ lại</translation>
    </message>
    <message>
        <source>nothing held back</source>
        <translation>không có gì bị giữ lại</translation>
    </message>
</context>
<context>
    <name>AlarmsLadder</name>
    <message>
        <source>Escalation</source>
        <translation>Chuyển cấp</translation>
    </message>
</context>
<context>
    <name>AlarmsList</name>
    <message>
        <source>Alarms</source>
        <translation>Báo động</translation>
    </message>
    <message>
        <source>no active alarm</source>
        <translation>không có báo động</translation>
    </message>
    <message>
        <source>no alarm in this state</source>
        <translation>không có báo động ở trạng thái này</translation>
    </message>
    <message>
        <source>%1 hidden by the filter</source>
        <translation>%1 bị bộ lọc ẩn</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Đang đọc lịch sử</translation>
    </message>
    <message>
        <source>History not read: %1</source>
        <translation>Chưa đọc được lịch sử: %1</translation>
    </message>
    <message>
        <source>nothing in the last 24 hours</source>
        <translation>không có gì trong 24 giờ qua</translation>
    </message>
</context>
<context>
    <name>AlarmsLoad</name>
    <message>
        <source>Load per hour</source>
        <translation>Tải mỗi giờ</translation>
    </message>
    <message>
        <source>last 2 h; up to 6 acceptable</source>
        <translation>2 h qua; đến 6 là chấp nhận được</translation>
    </message>
</context>
<context>
    <name>AlarmsRate</name>
    <message>
        <source>Alarm rate, last 3 h</source>
        <translation>Tần suất báo động, 3 h qua</translation>
    </message>
    <message>
        <source>%1 in 10 min</source>
        <translation>%1 trong 10 phút</translation>
    </message>
    <message>
        <source>History not read: %1</source>
        <translation>Chưa đọc được lịch sử: %1</translation>
    </message>
    <message>
        <source>flood starts above %1 per 10 min</source>
        <translation>quá tải khi trên %1 mỗi 10 phút</translation>
    </message>
    <message>
        <source>in 10 min</source>
        <translation>trong 10 phút</translation>
    </message>
</context>
<context>
    <name>AlarmsStep</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Tạm dừng %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Nguyên nhân</translation>
    </message>
</context>
<context>
    <name>AlarmsSteps</name>
    <message>
        <source>No procedure</source>
        <translation>Không có quy trình</translation>
    </message>
    <message>
        <source>Procedure %1</source>
        <translation>Quy trình %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>times UTC+7</source>
        <translation>giờ UTC+7</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>no camera here</source>
        <translation>không có camera ở đây</translation>
    </message>
</context>
<context>
    <name>BannerBar</name>
    <message>
        <source>Alarms</source>
        <translation>Báo động</translation>
    </message>
    <message>
        <source>no active alarm</source>
        <translation>không có báo động</translation>
    </message>
    <message>
        <source>%1 in 10 min</source>
        <translation>%1 trong 10 phút</translation>
    </message>
    <message>
        <source>flood above %1</source>
        <translation>quá tải khi trên %1</translation>
    </message>
    <message>
        <source>%1 shelved</source>
        <translation>%1 tạm gác</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>kế tiếp %1</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Tắt tiếng</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>lúc %1</translation>
    </message>
</context>
<context>
    <name>BatteryBar</name>
    <message>
        <source>battery %1 %</source>
        <translation>pin %1 %</translation>
    </message>
    <message>
        <source>battery unknown</source>
        <translation>pin không rõ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>CameraActions</name>
    <message>
        <source>no camera chosen</source>
        <translation>chưa chọn camera</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Tường camera</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Riêng</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Ghim</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>−30 s</source>
        <translation>−30 s</translation>
    </message>
    <message>
        <source>Not available: video is not recorded yet</source>
        <translation>Không khả dụng: chưa ghi hình</translation>
    </message>
</context>
<context>
    <name>CameraCauses</name>
    <message>
        <source>the source in the site file cannot be used</source>
        <translation>nguồn trong tệp cấu hình không dùng được</translation>
    </message>
    <message>
        <source>name of the camera does not resolve</source>
        <translation>không phân giải được tên camera</translation>
    </message>
    <message>
        <source>no route to camera</source>
        <translation>không có đường mạng tới camera</translation>
    </message>
    <message>
        <source>camera refuses connections</source>
        <translation>camera từ chối kết nối</translation>
    </message>
    <message>
        <source>camera does not answer</source>
        <translation>camera không trả lời</translation>
    </message>
    <message>
        <source>user or password refused</source>
        <translation>sai người dùng hoặc mật khẩu</translation>
    </message>
    <message>
        <source>no such stream or file</source>
        <translation>không có luồng hoặc tệp này</translation>
    </message>
    <message>
        <source>source has no video</source>
        <translation>nguồn không có hình</translation>
    </message>
    <message>
        <source>data cannot be decoded</source>
        <translation>không giải mã được dữ liệu</translation>
    </message>
    <message>
        <source>stream stopped</source>
        <translation>luồng đã dừng</translation>
    </message>
    <message>
        <source>camera closed the stream</source>
        <translation>camera đã đóng luồng</translation>
    </message>
    <message>
        <source>no new picture arrives</source>
        <translation>không có hình mới</translation>
    </message>
    <message>
        <source>the same picture is repeated</source>
        <translation>lặp lại cùng một hình</translation>
    </message>
    <message>
        <source>time code stands still</source>
        <translation>mã thời gian đứng yên</translation>
    </message>
    <message>
        <source>all decoders are in use</source>
        <translation>mọi bộ giải mã đều bận</translation>
    </message>
    <message>
        <source>no signal from camera</source>
        <translation>không có tín hiệu từ camera</translation>
    </message>
</context>
<context>
    <name>CameraChoices</name>
    <message>
        <source>Layouts</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>đang hiện</translation>
    </message>
    <message>
        <source>No camera matches</source>
        <translation>Không có camera phù hợp</translation>
    </message>
</context>
<context>
    <name>CameraEventsList</name>
    <message>
        <source>Events with video</source>
        <translation>Sự kiện có hình</translation>
    </message>
    <message>
        <source>No alarm a camera looks at</source>
        <translation>Không báo động nào có camera nhìn tới</translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Chưa chọn gì</translation>
    </message>
</context>
<context>
    <name>CameraLayoutRow</name>
    <message>
        <source>Remove the layout %1</source>
        <translation>Xóa bố cục %1</translation>
    </message>
</context>
<context>
    <name>CameraLayouts</name>
    <message>
        <source>Peak, both bridges</source>
        <translation>Cao điểm, cả hai cầu</translation>
    </message>
    <message>
        <source>Bac Luan I, halls</source>
        <translation>Bắc Luân I, sảnh</translation>
    </message>
    <message>
        <source>Freight and corridor</source>
        <translation>Hàng hóa và hành lang</translation>
    </message>
    <message>
        <source>River bank</source>
        <translation>Bờ sông</translation>
    </message>
    <message>
        <source>All cameras, page %1</source>
        <translation>Mọi camera, trang %1</translation>
    </message>
    <message>
        <source>Single picture</source>
        <translation>Một hình</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>VIDEO FROZEN %1</source>
        <translation>ĐỨNG HÌNH %1</translation>
    </message>
    <message>
        <source>OFFLINE since %1</source>
        <translation>NGOẠI TUYẾN từ %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>đang kết nối %1</translation>
    </message>
    <message>
        <source>0 fps</source>
        <translation>0 fps</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>không có tín hiệu</translation>
    </message>
    <message>
        <source>no picture yet</source>
        <translation>chưa có hình</translation>
    </message>
    <message>
        <source>%1 · %2 fps</source>
        <translation>%1 · %2 fps</translation>
    </message>
    <message>
        <source>last new frame %1</source>
        <translation>khung hình mới cuối %1</translation>
    </message>
    <message>
        <source>PTZ</source>
        <translation>PTZ</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Layouts</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation>Số ô</translation>
    </message>
    <message>
        <source>What to choose from</source>
        <translation>Chọn từ</translation>
    </message>
    <message>
        <source>Search cameras</source>
        <translation>Tìm camera</translation>
    </message>
    <message>
        <source>Camera, place, lane…</source>
        <translation>Camera, vị trí, làn…</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Save the layout as (Ctrl S)</source>
        <translation>Lưu bố cục thành (Ctrl S)</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Tên bố cục</translation>
    </message>
</context>
<context>
    <name>CameraStrip</name>
    <message>
        <source>Tour</source>
        <translation>Luân phiên</translation>
    </message>
    <message>
        <source>Camera before</source>
        <translation>Camera trước</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Bắt đầu luân phiên</translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation>Tiếp tục luân phiên</translation>
    </message>
    <message>
        <source>Pause the tour</source>
        <translation>Tạm dừng luân phiên</translation>
    </message>
    <message>
        <source>Next camera</source>
        <translation>Camera sau</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Hiện %1</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Giải mã</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not checked by COI: %1</source>
        <translation>COI không kiểm tra: %1</translation>
    </message>
</context>
<context>
    <name>CameraTile</name>
    <message>
        <source>No camera in this tile</source>
        <translation>Ô này chưa có camera</translation>
    </message>
    <message>
        <source>Select the tile and choose a camera from the list.</source>
        <translation>Chọn ô rồi chọn camera trong danh sách.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Trả lại</translation>
    </message>
</context>
<context>
    <name>CameraTileFrame</name>
    <message>
        <source>UTC+7</source>
        <translation>UTC+7</translation>
    </message>
</context>
<context>
    <name>CameraTurning</name>
    <message>
        <source>Turn up</source>
        <translation>Quay lên</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Quay xuống</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Quay trái</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Quay phải</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Tiêu điểm</translation>
    </message>
    <message>
        <source>%1 −</source>
        <translation>%1 −</translation>
    </message>
    <message>
        <source>%1 +</source>
        <translation>%1 +</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>Không khả dụng: %1</translation>
    </message>
    <message>
        <source>Turn the camera</source>
        <translation>Xoay camera</translation>
    </message>
    <message>
        <source>As mounted</source>
        <translation>Như lắp đặt</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vị trí đặt sẵn</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Vị trí đặt sẵn %1</translation>
    </message>
    <message>
        <source>Give back the camera</source>
        <translation>Trả camera</translation>
    </message>
</context>
<context>
    <name>CameraWall</name>
    <message>
        <source>Camera wall, %1</source>
        <translation>Tường camera, %1</translation>
    </message>
</context>
<context>
    <name>CauseChain</name>
    <message>
        <source>Chain of causes</source>
        <translation>Chuỗi nguyên nhân</translation>
    </message>
</context>
<context>
    <name>CauseLink</name>
    <message>
        <source>reported</source>
        <translation>được báo</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>đo được</translation>
    </message>
</context>
<context>
    <name>CommandSteps</name>
    <message>
        <source>by position</source>
        <translation>theo vị trí</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>for position</source>
        <translation>chờ vị trí</translation>
    </message>
</context>
<context>
    <name>CommandTrayPanel</name>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>%1 open · %2 in all</source>
        <translation>%1 đang chạy · tổng %2</translation>
    </message>
    <message>
        <source>No command runs.</source>
        <translation>Không có lệnh đang chạy.</translation>
    </message>
</context>
<context>
    <name>CommandTrayRow</name>
    <message>
        <source>No position was reported. Look, then read back.</source>
        <translation>Chưa có báo vị trí. Quan sát rồi đọc lại.</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Bỏ qua</translation>
    </message>
</context>
<context>
    <name>Corridor</name>
    <message>
        <source>Border line</source>
        <translation>Đường biên giới</translation>
    </message>
</context>
<context>
    <name>CustomsChip</name>
    <message>
        <source>no channel yet</source>
        <translation>chưa phân luồng</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Đỏ</translation>
    </message>
    <message>
        <source>customs channel %1 %2</source>
        <translation>luồng hải quan %1 %2</translation>
    </message>
</context>
<context>
    <name>DashboardClearance</name>
    <message>
        <source>Clearance time</source>
        <translation>Thời gian thông quan</translation>
    </message>
    <message>
        <source>smart</source>
        <translation>thông minh</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>truyền thống</translation>
    </message>
    <message>
        <source>yard in to accepted, n %1</source>
        <translation>từ vào bãi đến đã nhận, n %1</translation>
    </message>
</context>
<context>
    <name>DashboardEventLine</name>
    <message>
        <source>Events behind the figures</source>
        <translation>Sự kiện của số liệu</translation>
    </message>
    <message>
        <source>alarms of the period, UTC+7; a press opens the alarm</source>
        <translation>báo động trong kỳ, UTC+7; nhấn để mở báo động</translation>
    </message>
    <message>
        <source>no alarm raised in this period</source>
        <translation>không có báo động phát sinh trong kỳ</translation>
    </message>
</context>
<context>
    <name>DashboardFlow</name>
    <message>
        <source>Vehicles per hour</source>
        <translation>Xe mỗi giờ</translation>
    </message>
    <message>
        <source>Travellers per hour</source>
        <translation>Khách mỗi giờ</translation>
    </message>
    <message>
        <source>stacked: entry on exit</source>
        <translation>xếp chồng: nhập cảnh trên xuất cảnh</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>xuất cảnh</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>nhập cảnh</translation>
    </message>
    <message>
        <source>Vehicles per day</source>
        <translation>Xe mỗi ngày</translation>
    </message>
    <message>
        <source>Travellers per day</source>
        <translation>Khách mỗi ngày</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>kế hoạch</translation>
    </message>
    <message>
        <source>plan and 90 % band</source>
        <translation>kế hoạch và dải 90 %</translation>
    </message>
    <message>
        <source>now, expected</source>
        <translation>hiện tại, dự kiến</translation>
    </message>
</context>
<context>
    <name>DashboardHead</name>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Ca</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>this period is still running</source>
        <translation>kỳ này chưa kết thúc</translation>
    </message>
    <message>
        <source>Figures to %1</source>
        <translation>Số liệu đến %1</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>no data for this period</source>
        <translation>không có dữ liệu cho kỳ này</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Cầu</translation>
    </message>
    <message>
        <source>Bac Luan I</source>
        <translation>Bắc Luân I</translation>
    </message>
    <message>
        <source>Bac Luan II</source>
        <translation>Bắc Luân II</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Xuất PDF</translation>
    </message>
    <message>
        <source>Writes figures and tables of the period into a file you choose</source>
        <translation>Ghi số liệu và bảng của kỳ vào tệp bạn chọn</translation>
    </message>
    <message>
        <source>Writes all series of the period into a file you choose</source>
        <translation>Ghi mọi chuỗi số liệu của kỳ vào tệp bạn chọn</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tính đến %1</translation>
    </message>
</context>
<context>
    <name>DashboardLanes</name>
    <message>
        <source>Served per lane</source>
        <translation>Đã qua theo làn</translation>
    </message>
    <message>
        <source>e-gate</source>
        <translation>cổng tự động</translation>
    </message>
    <message>
        <source>truck and IGV lane</source>
        <translation>làn xe tải và IGV</translation>
    </message>
    <message>
        <source>booth</source>
        <translation>bục</translation>
    </message>
    <message>
        <source>Bac Luan II; dashed = lost by fault or maintenance</source>
        <translation>Bắc Luân II; nét đứt = mất do lỗi hoặc bảo trì</translation>
    </message>
    <message>
        <source>Bac Luan I; dashed = lost by fault or maintenance</source>
        <translation>Bắc Luân I; nét đứt = mất do lỗi hoặc bảo trì</translation>
    </message>
</context>
<context>
    <name>DashboardScreen</name>
    <message>
        <source>Reading the history</source>
        <translation>Đang đọc lịch sử</translation>
    </message>
    <message>
        <source>The history can not be read</source>
        <translation>Không đọc được lịch sử</translation>
    </message>
    <message>
        <source>no data for this period</source>
        <translation>không có dữ liệu cho kỳ này</translation>
    </message>
</context>
<context>
    <name>DashboardSide</name>
    <message>
        <source>Alarm system</source>
        <translation>Hệ thống báo động</translation>
    </message>
    <message>
        <source>against EEMUA 191</source>
        <translation>so với EEMUA 191</translation>
    </message>
    <message>
        <source>Alarms of the period</source>
        <translation>Báo động trong kỳ</translation>
    </message>
    <message>
        <source>Priority mix, goal about 80 / 15 / 5 / under 1</source>
        <translation>Tỷ lệ ưu tiên, mục tiêu khoảng 80 / 15 / 5 / dưới 1</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Độ sẵn sàng</translation>
    </message>
    <message>
        <source>bars from 70 %, line = goal</source>
        <translation>cột từ 70 %, vạch = mục tiêu</translation>
    </message>
    <message>
        <source>Report of the period</source>
        <translation>Báo cáo của kỳ</translation>
    </message>
    <message>
        <source>no data for this period</source>
        <translation>không có dữ liệu cho kỳ này</translation>
    </message>
    <message>
        <source>now; bars from 70 %, line = goal</source>
        <translation>hiện tại; cột từ 70 %, vạch = mục tiêu</translation>
    </message>
</context>
<context>
    <name>DashboardTable</name>
    <message>
        <source>goal %1</source>
        <translation>mục tiêu %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mục tiêu</translation>
    </message>
</context>
<context>
    <name>DashboardWaits</name>
    <message>
        <source>Wait percentiles</source>
        <translation>Phân vị thời gian chờ</translation>
    </message>
    <message>
        <source>minutes, each 15 min</source>
        <translation>phút, mỗi 15 phút</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>xuất cảnh</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>nhập cảnh</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>COI operations centre, window %1</source>
        <translation>Trung tâm điều hành COI, cửa sổ %1</translation>
    </message>
</context>
<context>
    <name>DeviceIcon</name>
    <message>
        <source>%1, faulty</source>
        <translation>%1, lỗi</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>EntranceLogin</name>
    <message>
        <source>User</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Đăng nhập</translation>
    </message>
</context>
<context>
    <name>EntrancePage</name>
    <message>
        <source>COI operations centre</source>
        <translation>Trung tâm điều hành COI</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>gateway %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>EntranceProblem</name>
    <message>
        <source>User or password is wrong</source>
        <translation>Sai người dùng hoặc mật khẩu</translation>
    </message>
    <message>
        <source>The gateway can not be reached</source>
        <translation>Không kết nối được gateway</translation>
    </message>
    <message>
        <source>The certificate of the gateway is not trusted</source>
        <translation>Chứng thư của gateway không tin cậy</translation>
    </message>
    <message>
        <source>This is not a COI gateway of this version</source>
        <translation>Đây không phải gateway COI của phiên bản này</translation>
    </message>
    <message>
        <source>The gateway refuses this kind of program</source>
        <translation>Gateway từ chối loại chương trình này</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>Gateway không trả lời</translation>
    </message>
    <message>
        <source>Too many sessions or attempts</source>
        <translation>Quá nhiều phiên hoặc lần thử</translation>
    </message>
    <message>
        <source>The gateway sent something that is not allowed</source>
        <translation>Gateway đã gửi nội dung không được phép</translation>
    </message>
    <message>
        <source>The gateway has stopped</source>
        <translation>Gateway đã dừng</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Kết nối bị ngắt</translation>
    </message>
    <message>
        <source>The site can not be shown</source>
        <translation>Không hiển thị được cửa khẩu</translation>
    </message>
    <message>
        <source>The built-in gateway did not start</source>
        <translation>Gateway tích hợp không khởi động</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Không thực hiện được</translation>
    </message>
    <message>
        <source>Type both again. After several wrong attempts the gateway waits before it answers.</source>
        <translation>Nhập lại cả hai. Sau vài lần sai, gateway sẽ chờ trước khi trả lời.</translation>
    </message>
    <message>
        <source>Check host and port, the network, and that the gateway runs.</source>
        <translation>Kiểm tra máy chủ, cổng mạng, đường mạng và gateway có đang chạy.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the host name and the clock, or give the authority with --ca FILE.</source>
        <translation>Chưa gửi gì. Kiểm tra tên máy chủ và đồng hồ, hoặc chỉ định CA bằng --ca FILE.</translation>
    </message>
    <message>
        <source>Check host and port; program and gateway must speak the same protocol version.</source>
        <translation>Kiểm tra máy chủ và cổng mạng; chương trình và gateway phải cùng phiên bản giao thức.</translation>
    </message>
    <message>
        <source>It may be busy or a firewall may swallow the connection. Try again.</source>
        <translation>Gateway có thể đang bận hoặc tường lửa chặn kết nối. Thử lại.</translation>
    </message>
    <message>
        <source>Wait a minute or close another console, then try again.</source>
        <translation>Chờ một phút hoặc đóng một bàn khác, rồi thử lại.</translation>
    </message>
    <message>
        <source>Correct the named places in the site files, then try again.</source>
        <translation>Sửa các chỗ được nêu trong tệp cấu hình cửa khẩu, rồi thử lại.</translation>
    </message>
    <message>
        <source>Another program may use its data directory. Choose another one with --data DIR.</source>
        <translation>Chương trình khác có thể đang dùng thư mục dữ liệu. Chọn thư mục khác bằng --data DIR.</translation>
    </message>
    <message>
        <source>Try again; the log of the gateway says more.</source>
        <translation>Thử lại; xem thêm trong nhật ký của gateway.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>EntranceProgress</name>
    <message>
        <source>start the built-in gateway</source>
        <translation>khởi động gateway tích hợp</translation>
    </message>
    <message>
        <source>connect and log in</source>
        <translation>kết nối và đăng nhập</translation>
    </message>
    <message>
        <source>read the site and the state</source>
        <translation>đọc cấu hình và trạng thái</translation>
    </message>
    <message>
        <source>%1: %2 s</source>
        <translation>%1: %2 s</translation>
    </message>
</context>
<context>
    <name>FinderDialog</name>
    <message>
        <source>Go to</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>lane, gate, vehicle, plate, container, consignment, camera, station, queue zone, screen</source>
        <translation>làn, cổng, xe, biển số, container, lô hàng, camera, trạm, vùng hàng đợi, màn hình</translation>
    </message>
    <message>
        <source>Lane, IGV, plate…</source>
        <translation>Làn, IGV, biển số…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>tìm thấy %1</translation>
    </message>
    <message>
        <source>nothing of that name</source>
        <translation>không có gì mang tên này</translation>
    </message>
</context>
<context>
    <name>FinderModel</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Làn</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Báo động</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Thống kê</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Giả sử</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Write %1</source>
        <translation>Ghi %1</translation>
    </message>
    <message>
        <source>choose the folder</source>
        <translation>chọn thư mục</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Thư mục trên</translation>
    </message>
    <message>
        <source>Folders here: %1</source>
        <translation>Thư mục ở đây: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Ghi</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Mean wait</source>
        <translation>Chờ trung bình</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>Wait over %1 min at %2</source>
        <translation>Chờ trên %1 phút lúc %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>IGV yard</source>
        <translation>Bãi IGV</translation>
    </message>
    <message>
        <source>, %1 ago</source>
        <translation>, cách đây %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>X-ray, exit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all arrivals</source>
        <translation>mọi lượt đến</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>phương tiện</translation>
    </message>
    <message>
        <source>travellers</source>
        <translation>hành khách</translation>
    </message>
    <message>
        <source>Observed: %1 at %2 % of the profile</source>
        <translation>Quan sát: %1 bằng %2 % mức thường</translation>
    </message>
    <message>
        <source>Assumed: %1 as in the profile</source>
        <translation>Giả định: %1 như mức thường</translation>
    </message>
    <message>
        <source>Observed: %1, %2 in service</source>
        <translation>Quan sát: %1, %2 đang mở</translation>
    </message>
    <message>
        <source>Assumed: %1, %2 in service</source>
        <translation>Giả định: %1, %2 đang mở</translation>
    </message>
    <message>
        <source>Counted: %1, %2 waiting</source>
        <translation>Đã đếm: %1, %2 đang chờ</translation>
    </message>
    <message>
        <source>Counted long ago: %1, %2 waiting</source>
        <translation>Đếm đã lâu: %1, %2 đang chờ</translation>
    </message>
    <message>
        <source>Assumed: %1, %2 waiting as on a usual day</source>
        <translation>Giả định: %1, %2 đang chờ như ngày thường</translation>
    </message>
    <message>
        <source>Counted: %1 consignments, %2</source>
        <translation>Đã đếm: %1 lô hàng, %2</translation>
    </message>
    <message>
        <source>Counted: %1, %2 at work</source>
        <translation>Đã đếm: %1, %2 đang làm việc</translation>
    </message>
    <message>
        <source>Assumed: %1, %2 at work as planned</source>
        <translation>Giả định: %1, %2 làm việc theo kế hoạch</translation>
    </message>
    <message>
        <source>Assumed: %1 on the way between queues, %2</source>
        <translation>Giả định: %1 đang đi giữa các hàng đợi, %2</translation>
    </message>
    <message>
        <source>Known: lease of %1 ends in %2</source>
        <translation>Đã biết: thời hạn của %1 còn %2</translation>
    </message>
    <message>
        <source>Your role may not ask for forecasts</source>
        <translation>Vai trò của bạn không được yêu cầu dự báo</translation>
    </message>
    <message>
        <source>The question is out of range: %1</source>
        <translation>Câu hỏi ngoài phạm vi: %1</translation>
    </message>
    <message>
        <source>%1 is not in the site plan</source>
        <translation>%1 không có trong sơ đồ</translation>
    </message>
    <message>
        <source>%1 is not part of the model</source>
        <translation>%1 không thuộc mô hình</translation>
    </message>
    <message>
        <source>No model can be made of this site</source>
        <translation>Không lập được mô hình cho địa điểm này</translation>
    </message>
    <message>
        <source>The field has not reported anything yet</source>
        <translation>Hiện trường chưa báo dữ liệu nào</translation>
    </message>
    <message>
        <source>Too many forecasts at once</source>
        <translation>Quá nhiều dự báo cùng lúc</translation>
    </message>
    <message>
        <source>Link lost before the forecast was complete</source>
        <translation>Mất kết nối trước khi dự báo hoàn tất</translation>
    </message>
    <message>
        <source>The gateway did not answer in time</source>
        <translation>Máy chủ không trả lời kịp</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Wait over %1 min: below 1 % at any time</source>
        <translation>Chờ trên %1 phút: luôn dưới 1 %</translation>
    </message>
    <message>
        <source>Wait over %1 min at %2 with probability %3</source>
        <translation>Chờ trên %1 phút lúc %2 với xác suất %3</translation>
    </message>
    <message>
        <source>Waiting at %1, mean</source>
        <translation>Chờ tại %1, trung bình</translation>
    </message>
</context>
<context>
    <name>ForecastBands</name>
    <message>
        <source>with</source>
        <translation>có lệnh</translation>
    </message>
    <message>
        <source>without</source>
        <translation>không có lệnh</translation>
    </message>
    <message>
        <source>band 90 %</source>
        <translation>dải 90 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation>hiện tại</translation>
    </message>
    <message>
        <source>median</source>
        <translation>trung vị</translation>
    </message>
</context>
<context>
    <name>ForecastTable</name>
    <message>
        <source>without</source>
        <translation>không có lệnh</translation>
    </message>
    <message>
        <source>with</source>
        <translation>có lệnh</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>chênh lệch</translation>
    </message>
    <message>
        <source>%1: without %2 %3, with %4 %5, difference %6</source>
        <translation>%1: không có lệnh %2 %3, có lệnh %4 %5, chênh lệch %6</translation>
    </message>
</context>
<context>
    <name>Freight</name>
    <message>
        <source>last seen %1</source>
        <translation>thấy lần cuối %1</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <translation>%1 km/h</translation>
    </message>
    <message>
        <source>%1 km/h, to charger</source>
        <translation>%1 km/h, đi sạc</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>chờ %1</translation>
    </message>
    <message>
        <source>, battery %1 %</source>
        <translation>, pin %1 %</translation>
    </message>
    <message>
        <source>image review</source>
        <translation>xem lại ảnh soi</translation>
    </message>
    <message>
        <source>examination of goods</source>
        <translation>kiểm hóa</translation>
    </message>
    <message>
        <source>document check</source>
        <translation>kiểm tra hồ sơ</translation>
    </message>
    <message>
        <source>opened at the dock</source>
        <translation>mở kiểm tại bến</translation>
    </message>
    <message>
        <source>sample in the laboratory</source>
        <translation>mẫu ở phòng kiểm nghiệm</translation>
    </message>
    <message>
        <source>waits for its slot</source>
        <translation>chờ đến lượt</translation>
    </message>
    <message>
        <source>waits for an IGV</source>
        <translation>chờ IGV</translation>
    </message>
    <message>
        <source>waits for an IGV in Dongxing</source>
        <translation>chờ IGV ở Đông Hưng</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>smart</source>
        <translation>thông minh</translation>
    </message>
    <message>
        <source>trad.</source>
        <translation>t.thống</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>tại %1</translation>
    </message>
    <message>
        <source>%1 km/h, to %2</source>
        <translation>%1 km/h, tới %2</translation>
    </message>
    <message>
        <source>weight does not match: %1 kg</source>
        <translation>khối lượng không khớp: %1 kg</translation>
    </message>
</context>
<context>
    <name>FreightCarrierRow</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FreightCarriers</name>
    <message>
        <source>IGVs</source>
        <translation>IGV</translation>
    </message>
    <message>
        <source>Vehicles shown</source>
        <translation>Xe hiển thị</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Xe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Consign.</source>
        <translation>Lô hàng</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>No vehicle needs attention</source>
        <translation>Không xe nào cần chú ý</translation>
    </message>
    <message>
        <source>No vehicle known</source>
        <translation>Chưa có xe nào</translation>
    </message>
</context>
<context>
    <name>FreightCauses</name>
    <message>
        <source>%1 drives, %2 km/h</source>
        <translation>%1 đang chạy, %2 km/h</translation>
    </message>
    <message>
        <source>The way is free again when it has left %1</source>
        <translation>Đường thông lại khi xe đã rời %1</translation>
    </message>
    <message>
        <source>%1 stands in %2, %3</source>
        <translation>%1 đứng ở %2, %3</translation>
    </message>
    <message>
        <source>Speed %1 km/h, base ends at %2</source>
        <translation>Tốc độ %1 km/h, đoạn được cấp hết tại %2</translation>
    </message>
    <message>
        <source>No contact with %1</source>
        <translation>Mất liên lạc với %1</translation>
    </message>
    <message>
        <source>It may still move to its last released node %1</source>
        <translation>Xe vẫn có thể chạy tới nút được cấp cuối %1</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 đang tạm dừng</translation>
    </message>
    <message>
        <source>By command; it goes on after a resume</source>
        <translation>Theo lệnh; xe chạy tiếp sau lệnh tiếp tục</translation>
    </message>
    <message>
        <source>%1: vehicle fault</source>
        <translation>%1: lỗi xe</translation>
    </message>
    <message>
        <source>%1 is not in automatic mode</source>
        <translation>%1 không ở chế độ tự động</translation>
    </message>
    <message>
        <source>No release asked</source>
        <translation>Chưa xin cấp đường</translation>
    </message>
    <message>
        <source>The fleet control has given no reason</source>
        <translation>Điều khiển đội xe chưa nêu lý do</translation>
    </message>
    <message>
        <source>It waits for gate %1</source>
        <translation>Xe chờ cổng %1</translation>
    </message>
    <message>
        <source>It waits for zone %1</source>
        <translation>Xe chờ vùng %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Lệnh chạy %1</translation>
    </message>
    <message>
        <source>No free place in %1</source>
        <translation>Không còn chỗ trống ở %1</translation>
    </message>
    <message>
        <source>Nobody is named who holds it</source>
        <translation>Không rõ ai đang giữ</translation>
    </message>
    <message>
        <source>Gate %1 is held by %2</source>
        <translation>Cổng %1 do %2 giữ</translation>
    </message>
    <message>
        <source>Zone %1 is held by %2</source>
        <translation>Vùng %1 do %2 giữ</translation>
    </message>
    <message>
        <source>The vehicles wait for each other</source>
        <translation>Các xe chờ lẫn nhau</translation>
    </message>
    <message>
        <source>Only fleet control can dissolve the ring</source>
        <translation>Chỉ điều khiển đội xe gỡ được vòng chờ</translation>
    </message>
    <message>
        <source>Reported %1 (%2 China), %3 old</source>
        <translation>Được báo %1 (%2 Trung Quốc), cách đây %3</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>cách đây %1</translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <translation>Cổng %1: %2</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 không trả lời</translation>
    </message>
    <message>
        <source>Nothing is known of it</source>
        <translation>Không có thông tin về xe</translation>
    </message>
    <message>
        <source>%1 has no order</source>
        <translation>%1 không có lệnh</translation>
    </message>
    <message>
        <source>Cancelled by command; a resume gives it a new one</source>
        <translation>Đã hủy theo lệnh; tiếp tục sẽ nhận lệnh mới</translation>
    </message>
    <message>
        <source>%1 has been sent to %2</source>
        <translation>%1 đã được gửi tới %2</translation>
    </message>
    <message>
        <source>Lease until %1</source>
        <translation>Giữ đến %1</translation>
    </message>
    <message>
        <source>Lease until %1, renewed once</source>
        <translation>Giữ đến %1, gia hạn một lần</translation>
    </message>
    <message>
        <source>Lease until %1, renewed twice</source>
        <translation>Giữ đến %1, gia hạn hai lần</translation>
    </message>
    <message>
        <source>Lease until %1, renewed %2 times</source>
        <translation>Giữ đến %1, gia hạn %2 lần</translation>
    </message>
</context>
<context>
    <name>FreightConsignmentRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FreightConsignments</name>
    <message>
        <source>Consignments</source>
        <translation>Lô hàng</translation>
    </message>
    <message>
        <source>Consignments shown</source>
        <translation>Lô hàng hiển thị</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Smart</source>
        <translation>Thông minh</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Truyền thống</translation>
    </message>
    <message>
        <source>Consignment, goods, channel</source>
        <translation>Lô hàng, hàng, luồng</translation>
    </message>
    <message>
        <source>Trucks and containers by stage</source>
        <translation>Xe tải và container theo bước</translation>
    </message>
    <message>
        <source>elapsed, h</source>
        <translation>đã qua, h</translation>
    </message>
    <message>
        <source>No consignment inside</source>
        <translation>Không có lô hàng bên trong</translation>
    </message>
    <message>
        <source>Waiting + in service: %1</source>
        <translation>Đang chờ + đang xử lý: %1</translation>
    </message>
    <message>
        <source>Goods, channel</source>
        <translation>Hàng, luồng</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>nothing waits at the stations</source>
        <translation>không có gì chờ tại các trạm</translation>
    </message>
</context>
<context>
    <name>FreightCorridor</name>
    <message>
        <source>IGV corridor</source>
        <translation>Hành lang IGV</translation>
    </message>
    <message>
        <source>northbound</source>
        <translation>hướng bắc</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>giờ qua</translation>
    </message>
    <message>
        <source>southbound</source>
        <translation>hướng nam</translation>
    </message>
    <message>
        <source>This site has no corridor for IGVs</source>
        <translation>Cửa khẩu này không có hành lang IGV</translation>
    </message>
</context>
<context>
    <name>FreightGate</name>
    <message>
        <source>%1, reported</source>
        <translation>%1, được báo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>FreightInspector</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Chưa chọn gì</translation>
    </message>
    <message>
        <source>Choose a vehicle or a consignment.</source>
        <translation>Chọn xe hoặc lô hàng.</translation>
    </message>
    <message>
        <source>Why is it stopped?</source>
        <translation>Vì sao xe dừng?</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Cách xử lý</translation>
    </message>
    <message>
        <source>Pause those behind it</source>
        <translation>Tạm dừng các xe phía sau</translation>
    </message>
    <message>
        <source>They wait because of it; a pause is not an emergency stop</source>
        <translation>Các xe này chờ vì nó; tạm dừng không phải dừng khẩn cấp</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>tức thì</translation>
    </message>
    <message>
        <source>Go to its vehicle</source>
        <translation>Tới xe chở</translation>
    </message>
    <message>
        <source>no IGV carries it now</source>
        <translation>hiện không có IGV chở</translation>
    </message>
    <message>
        <source>It waits for nothing and nobody.</source>
        <translation>Không chờ gì và không chờ ai.</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Nếu không xử lý</translation>
    </message>
    <message>
        <source>Message in Chinese and Vietnamese is ready</source>
        <translation>Tin nhắn tiếng Trung và tiếng Việt đã sẵn sàng</translation>
    </message>
</context>
<context>
    <name>FreightLegend</name>
    <message>
        <source>loaded</source>
        <translation>có hàng</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>rỗng</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>thấy lần cuối</translation>
    </message>
    <message>
        <source>base</source>
        <translation>đoạn được cấp</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>đoạn dự kiến</translation>
    </message>
    <message>
        <source>trail %1 s</source>
        <translation>vệt %1 s</translation>
    </message>
</context>
<context>
    <name>FreightMessage</name>
    <message>
        <source>Message to Dongxing</source>
        <translation>Tin nhắn tới Đông Hưng</translation>
    </message>
</context>
<context>
    <name>FreshnessMark</name>
    <message>
        <source>stale %1</source>
        <translation>dữ liệu cũ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <translation>%1 báo %2</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Requested</source>
        <translation>Đã yêu cầu</translation>
    </message>
    <message>
        <source>Hold for %1 seconds to confirm</source>
        <translation>Giữ %1 giây để xác nhận</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Tiếp tục giữ</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>thả ra</translation>
    </message>
    <message>
        <source>%1 / %2 s</source>
        <translation>%1 / %2 s</translation>
    </message>
    <message>
        <source>ready, %1 s</source>
        <translation>sẵn sàng, %1 s</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Chưa chọn gì</translation>
    </message>
    <message>
        <source>Choose a lane, queue, station, camera or IGV on the plan, or press Ctrl K.</source>
        <translation>Chọn làn, hàng đợi, trạm, camera hoặc IGV trên sơ đồ, hoặc nhấn Ctrl K.</translation>
    </message>
    <message>
        <source>data %1</source>
        <translation>dữ liệu %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Mở rộng</translation>
    </message>
</context>
<context>
    <name>InspectorActions</name>
    <message>
        <source>Actions</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Hiện camera</translation>
    </message>
    <message>
        <source>Show %1 cameras</source>
        <translation>Hiện %1 camera</translation>
    </message>
</context>
<context>
    <name>InspectorAlarmList</name>
    <message>
        <source>Active alarms here</source>
        <translation>Báo động đang có ở đây</translation>
    </message>
</context>
<context>
    <name>InspectorChart</name>
    <message>
        <source>Queue, next 60 min</source>
        <translation>Hàng đợi, 60 phút tới</translation>
    </message>
</context>
<context>
    <name>InspectorMembers</name>
    <message>
        <source>Gates</source>
        <translation>Cổng</translation>
    </message>
</context>
<context>
    <name>InspectorMore</name>
    <message>
        <source>Lanes</source>
        <translation>Làn</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Giả sử</translation>
    </message>
</context>
<context>
    <name>InterlockRow</name>
    <message>
        <source>met</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>chưa đạt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Travellers today</source>
        <translation>Khách hôm nay</translation>
    </message>
    <message>
        <source>forecast %1 · day %2</source>
        <translation>dự báo %1 · ngày %2</translation>
    </message>
    <message>
        <source>Flow now</source>
        <translation>Lưu lượng hiện tại</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>exit %1 · entry %2</source>
        <translation>xuất %1 · nhập %2</translation>
    </message>
    <message>
        <source>Exit wait, p95</source>
        <translation>Chờ xuất cảnh, p95</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Vehicles today</source>
        <translation>Xe hôm nay</translation>
    </message>
    <message>
        <source>Clearance, median</source>
        <translation>Thông quan, trung vị</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>IGVs available</source>
        <translation>IGV sẵn sàng</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>%1 crossings/h</source>
        <translation>%1 lượt qua/h</translation>
    </message>
    <message>
        <source>Lanes in service</source>
        <translation>Làn đang mở</translation>
    </message>
    <message>
        <source>%1 not by plan</source>
        <translation>%1 ngoài kế hoạch</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>ngày %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>xuất cảnh %1</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mục tiêu %1</translation>
    </message>
    <message>
        <source>target %1 · entry %2</source>
        <translation>mục tiêu %1 · nhập cảnh %2</translation>
    </message>
    <message>
        <source>Waited under %1 min</source>
        <translation>Chờ dưới %1 phút</translation>
    </message>
    <message>
        <source>target %1 % · today %2 %</source>
        <translation>mục tiêu %1 % · hôm nay %2 %</translation>
    </message>
    <message>
        <source>target %1–%2 h · p90 %3 h</source>
        <translation>mục tiêu %1–%2 h · p90 %3 h</translation>
    </message>
</context>
<context>
    <name>LaneTile</name>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>dữ liệu cũ %1</translation>
    </message>
    <message>
        <source>lease %1</source>
        <translation>thời hạn %1</translation>
    </message>
</context>
<context>
    <name>LanesActions</name>
    <message>
        <source>Sign text…</source>
        <translation>Nội dung bảng báo…</translation>
    </message>
    <message>
        <source>no signs are connected yet</source>
        <translation>chưa có bảng báo kết nối</translation>
    </message>
</context>
<context>
    <name>LanesChosen</name>
    <message>
        <source>lane selected</source>
        <translation>làn được chọn</translation>
    </message>
    <message>
        <source>lanes selected</source>
        <translation>làn được chọn</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Đã qua</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Thay đổi cuối</translation>
    </message>
</context>
<context>
    <name>LanesDrawer</name>
    <message>
        <source>No lane chosen</source>
        <translation>Chưa chọn làn</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>đã chọn %1</translation>
    </message>
    <message>
        <source>Click a tile; Ctrl or X adds one, Shift a range, Ctrl A all that are shown.</source>
        <translation>Nhấp một ô; Ctrl hoặc X thêm một, Shift chọn dải, Ctrl A chọn mọi ô đang hiện.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Mở rộng</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>LanesFilters</name>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Cầu</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Exit + entry</source>
        <translation>Xuất + nhập</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Xuất cảnh</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Nhập cảnh</translation>
    </message>
    <message>
        <source>With alarms %1</source>
        <translation>Có báo động %1</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>Dữ liệu cũ %1</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sắp xếp</translation>
    </message>
    <message>
        <source>Site order</source>
        <translation>Thứ tự cửa khẩu</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>Hàng đợi dài nhất</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Chờ lâu nhất</translation>
    </message>
    <message>
        <source>%1 hidden: show</source>
        <translation>%1 bị ẩn: hiện</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
</context>
<context>
    <name>LanesGrid</name>
    <message>
        <source>Lanes</source>
        <translation>Làn</translation>
    </message>
    <message>
        <source>No lane matches the filters</source>
        <translation>Không có làn khớp bộ lọc</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 bị ẩn</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Làn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Giờ qua</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Đã qua</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>No lane chosen</source>
        <translation>Chưa chọn làn</translation>
    </message>
    <message>
        <source>Click a tile; Ctrl or X adds one, Shift a range, Ctrl A all that are shown.</source>
        <translation>Nhấp một ô; Ctrl hoặc X thêm một, Shift chọn dải, Ctrl A chọn mọi ô đang hiện.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Actions for both</source>
        <translation>Thao tác cho cả hai</translation>
    </message>
    <message>
        <source>Actions for %1 lanes</source>
        <translation>Thao tác cho %1 làn</translation>
    </message>
</context>
<context>
    <name>LanesPreview</name>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Preview missing: %1.</source>
        <translation>Không có xem trước: %1.</translation>
    </message>
    <message>
        <source>No action suggests itself.</source>
        <translation>Không có thao tác nào gợi ý.</translation>
    </message>
    <message>
        <source>Queue and wait are being computed.</source>
        <translation>Đang tính hàng đợi và thời gian chờ.</translation>
    </message>
    <message>
        <source>%1: without %2, with %3</source>
        <translation>%1: không có lệnh %2, có lệnh %3</translation>
    </message>
</context>
<context>
    <name>LanesRow</name>
    <message>
        <source>stale %1</source>
        <translation>dữ liệu cũ %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
</context>
<context>
    <name>LosChip</name>
    <message>
        <source>level of service %1</source>
        <translation>mức phục vụ %1</translation>
    </message>
    <message>
        <source>level of service unknown</source>
        <translation>chưa rõ mức phục vụ</translation>
    </message>
</context>
<context>
    <name>LosLegend</name>
    <message>
        <source>LOS, m² per person</source>
        <translation>LOS, m² mỗi người</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>COI operations centre</source>
        <translation>Trung tâm điều hành COI</translation>
    </message>
</context>
<context>
    <name>ModeWord</name>
    <message>
        <source>LIVE</source>
        <translation>TRỰC TIẾP</translation>
    </message>
    <message>
        <source>SIMULATION</source>
        <translation>MÔ PHỎNG</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ĐÀO TẠO</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>XEM LẠI</translation>
    </message>
    <message>
        <source>LINK LOST</source>
        <translation>MẤT KẾT NỐI</translation>
    </message>
</context>
<context>
    <name>OverrideChecksPane</name>
    <message>
        <source>Interlocks</source>
        <translation>Liên động</translation>
    </message>
    <message>
        <source>The gateway and the lane&apos;s controller check again and may refuse; then nothing moves.</source>
        <translation>Gateway và bộ điều khiển làn kiểm tra lại và có thể từ chối; khi đó không gì chuyển động.</translation>
    </message>
    <message>
        <source>Look before you sign</source>
        <translation>Quan sát trước khi ký</translation>
    </message>
    <message>
        <source>No camera looks here</source>
        <translation>Không camera nào nhìn tới đây</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>two persons</source>
        <translation>hai người</translation>
    </message>
    <message>
        <source>Parts of the command</source>
        <translation>Các phần của lệnh</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Việc gì và vì sao</translation>
    </message>
    <message>
        <source>Interlocks</source>
        <translation>Liên động</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
</context>
<context>
    <name>OverrideFacts</name>
    <message>
        <source>%1 of %2 devices in order</source>
        <translation>%1/%2 thiết bị tốt</translation>
    </message>
    <message>
        <source>lease %1 min</source>
        <translation>thời hạn %1 phút</translation>
    </message>
    <message>
        <source>without a lease</source>
        <translation>không thời hạn</translation>
    </message>
    <message>
        <source>reported %1 ago</source>
        <translation>được báo cách đây %1</translation>
    </message>
    <message>
        <source>a new number is made when it is signed</source>
        <translation>số mới được tạo khi ký</translation>
    </message>
    <message>
        <source>not the counterpart&apos;s</source>
        <translation>không phải của phía bạn</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>hiện tại %1</translation>
    </message>
    <message>
        <source>no command runs on it</source>
        <translation>không có lệnh đang chạy ở đây</translation>
    </message>
    <message>
        <source>guided by the fleet</source>
        <translation>do đội xe dẫn</translation>
    </message>
    <message>
        <source>no maintenance</source>
        <translation>không bảo trì</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>đã kiểm tra %1</translation>
    </message>
</context>
<context>
    <name>OverrideFooter</name>
    <message>
        <source>Signed %1 by %2</source>
        <translation>Đã ký %1 bởi %2</translation>
    </message>
    <message>
        <source>Ready to sign. Nothing is sent before.</source>
        <translation>Sẵn sàng ký. Chưa ký thì chưa gửi gì.</translation>
    </message>
    <message>
        <source>1st signature</source>
        <translation>Chữ ký 1</translation>
    </message>
    <message>
        <source>not possible yet</source>
        <translation>chưa thể</translation>
    </message>
    <message>
        <source>link lost: locked</source>
        <translation>mất kết nối: đã khóa</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>đã ký %1</translation>
    </message>
    <message>
        <source>2nd signature</source>
        <translation>Chữ ký 2</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>cần</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>không cần</translation>
    </message>
    <message>
        <source>two persons: not available yet</source>
        <translation>hai người: chưa có</translation>
    </message>
    <message>
        <source>one person signs</source>
        <translation>một người ký</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút lại</translation>
    </message>
</context>
<context>
    <name>OverridePreview</name>
    <message>
        <source>Consequence preview</source>
        <translation>Xem trước hệ quả</translation>
    </message>
    <message>
        <source>The command is possible without it. Judge by the interlocks and the cameras.</source>
        <translation>Vẫn ra lệnh được. Hãy dựa vào liên động và camera.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Queue and wait are being computed.</source>
        <translation>Đang tính hàng đợi và thời gian chờ.</translation>
    </message>
    <message>
        <source>Preview missing: %1.</source>
        <translation>Không có xem trước: %1.</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Tính lại</translation>
    </message>
</context>
<context>
    <name>OverrideQueue</name>
    <message>
        <source>now</source>
        <translation>hiện tại</translation>
    </message>
</context>
<context>
    <name>OverrideShown</name>
    <message>
        <source>Shown to all consoles while active.</source>
        <translation>Hiện trên mọi bàn khi đang có hiệu lực.</translation>
    </message>
</context>
<context>
    <name>OverrideTargetTable</name>
    <message>
        <source>now</source>
        <translation>hiện tại</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>đã yêu cầu</translation>
    </message>
    <message>
        <source>%1: %2, requested %3</source>
        <translation>%1: %2, yêu cầu %3</translation>
    </message>
</context>
<context>
    <name>OverrideWhat</name>
    <message>
        <source>Target</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>required</source>
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>Reason in your words</source>
        <translation>Lý do của bạn</translation>
    </message>
    <message>
        <source>In your words, or the number of the work order</source>
        <translation>Tự ghi, hoặc số phiếu công việc</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>at most %1 min</source>
        <translation>tối đa %1 phút</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>By itself, also when this desk is gone. Extending is a new command.</source>
        <translation>Tự hết hạn, kể cả khi bàn này ngừng. Gia hạn là một lệnh mới.</translation>
    </message>
</context>
<context>
    <name>OverviewFleet</name>
    <message>
        <source>IGV fleet</source>
        <translation>Đội IGV</translation>
    </message>
</context>
<context>
    <name>OverviewPlan</name>
    <message>
        <source>Site plan</source>
        <translation>Sơ đồ cửa khẩu</translation>
    </message>
    <message>
        <source>north up, Viet Nam below, China above</source>
        <translation>bắc ở trên, Việt Nam bên dưới, Trung Quốc bên trên</translation>
    </message>
</context>
<context>
    <name>OverviewPlanTools</name>
    <message>
        <source>Layers of the plan</source>
        <translation>Các lớp của sơ đồ</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>IGV trails</source>
        <translation>Vệt IGV</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Lưu lượng</translation>
    </message>
    <message>
        <source>Bridge shown</source>
        <translation>Cầu hiển thị</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom of the plan</source>
        <translation>Thu phóng sơ đồ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Nhân sự</translation>
    </message>
</context>
<context>
    <name>OverviewVehicles</name>
    <message>
        <source>Vehicles today</source>
        <translation>Xe hôm nay</translation>
    </message>
    <message>
        <source>Smart corridor</source>
        <translation>Thông minh</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Truyền thống</translation>
    </message>
    <message>
        <source>Channels now</source>
        <translation>Luồng hiện tại</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Đỏ</translation>
    </message>
</context>
<context>
    <name>OverviewWaits</name>
    <message>
        <source>Longest waits, min</source>
        <translation>Chờ lâu nhất, phút</translation>
    </message>
    <message>
        <source>no forecast yet</source>
        <translation>chưa có dự báo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>hiện tại</translation>
    </message>
    <message>
        <source>+60, band 90 %</source>
        <translation>+60, dải 90 %</translation>
    </message>
    <message>
        <source>%1: now %2, in 15 min %3, in 30 min %4, in 60 min %5 (%6)</source>
        <translation>%1: hiện tại %2, sau 15 phút %3, sau 30 phút %4, sau 60 phút %5 (%6)</translation>
    </message>
</context>
<context>
    <name>PlanHalls</name>
    <message>
        <source>Officer on the way to %1</source>
        <translation>Cán bộ đang tới %1</translation>
    </message>
    <message>
        <source>Officer at %1</source>
        <translation>Cán bộ tại %1</translation>
    </message>
    <message>
        <source>Officer on the floor, free</source>
        <translation>Cán bộ tại sảnh, rảnh</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1/%2 đang mở</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>không nhắc</translation>
    </message>
    <message>
        <source>1 prompt at lane</source>
        <translation>1 nhắc tại làn</translation>
    </message>
    <message>
        <source>%1 prompts at lane</source>
        <translation>%1 nhắc tại làn</translation>
    </message>
    <message>
        <source>1 coach</source>
        <translation>1 xe khách</translation>
    </message>
    <message>
        <source>%1 coaches</source>
        <translation>%1 xe khách</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>%1 people from coaches</source>
        <translation>%1 khách từ xe khách</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>dữ liệu cũ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>%1 of %2 present, %3 free</source>
        <translation>%1/%2 có mặt, %3 rảnh</translation>
    </message>
    <message>
        <source>exit %1 min · entry %2 min</source>
        <translation>xuất %1 · nhập %2 phút</translation>
    </message>
</context>
<context>
    <name>PlanLabels</name>
    <message>
        <source>%1 %2, reported %3</source>
        <translation>%1 %2, được báo %3</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Phục vụ %1</translation>
    </message>
</context>
<context>
    <name>PlanMarks</name>
    <message>
        <source>fault</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 chờ</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1/%2 đang mở</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 bên trong</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 trucks</source>
        <translation>%1 xe tải</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>được báo %1</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <translation>%1 km/h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>1 truck</source>
        <translation>1 xe tải</translation>
    </message>
    <message>
        <source>%1 of %2 samples</source>
        <translation>%1/%2 mẫu</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>dữ liệu cũ %1</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>đầy %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RateGauge</name>
    <message>
        <source>%1 alarms in 10 min, flood above %2</source>
        <translation>%1 báo động trong 10 phút, quá tải khi trên %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>for this user on this console</source>
        <translation>cho người dùng này trên bàn này</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Đêm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Chuyển động</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Reduced: nothing blinks</source>
        <translation>Giảm: không nhấp nháy</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Mọi báo động</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Chỉ nghiêm trọng</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Thử nghiệm</translation>
    </message>
    <message>
        <source>This window has room for %1 %.</source>
        <translation>Cửa sổ này đủ chỗ cho %1 %.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Plan</source>
        <translation>Sơ đồ</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Làn</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Báo động</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Thống kê</translation>
    </message>
    <message>
        <source>both bridges</source>
        <translation>cả hai cầu</translation>
    </message>
    <message>
        <source>both bridges, both directions</source>
        <translation>cả hai cầu, cả hai chiều</translation>
    </message>
    <message>
        <source>by ISA-18.2</source>
        <translation>theo ISA-18.2</translation>
    </message>
    <message>
        <source>live pictures</source>
        <translation>hình trực tiếp</translation>
    </message>
    <message>
        <source>consignments and IGV</source>
        <translation>lô hàng và IGV</translation>
    </message>
    <message>
        <source>shift manager</source>
        <translation>trưởng ca</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Giả sử</translation>
    </message>
    <message>
        <source>options for the next hours</source>
        <translation>các phương án cho những giờ tới</translation>
    </message>
</context>
<context>
    <name>ShellKeys</name>
    <message>
        <source>go to anything</source>
        <translation>đi tới mọi thứ</translation>
    </message>
    <message>
        <source>acknowledge the first alarm; critical and high open first</source>
        <translation>xác nhận báo động đầu; nghiêm trọng và cao thì mở ra trước</translation>
    </message>
    <message>
        <source>go to the place of the first alarm</source>
        <translation>tới vị trí báo động đầu</translation>
    </message>
    <message>
        <source>screen before</source>
        <translation>màn hình trước</translation>
    </message>
    <message>
        <source>close, clear</source>
        <translation>đóng, xóa</translation>
    </message>
    <message>
        <source>controls of the simulation</source>
        <translation>điều khiển mô phỏng</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>toàn màn hình</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>các phím này</translation>
    </message>
    <message>
        <source>closer</source>
        <translation>gần hơn</translation>
    </message>
    <message>
        <source>farther</source>
        <translation>xa hơn</translation>
    </message>
    <message>
        <source>whole plan</source>
        <translation>toàn sơ đồ</translation>
    </message>
    <message>
        <source>next object</source>
        <translation>đối tượng kế tiếp</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>choose the lane</source>
        <translation>chọn làn</translation>
    </message>
    <message>
        <source>choose all shown</source>
        <translation>chọn mọi mục đang hiện</translation>
    </message>
    <message>
        <source>open the lane</source>
        <translation>mở làn</translation>
    </message>
    <message>
        <source>open or hold</source>
        <translation>mở hoặc giữ</translation>
    </message>
    <message>
        <source>close</source>
        <translation>đóng</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>ngừng khai thác</translation>
    </message>
    <message>
        <source>next new alarm</source>
        <translation>báo động mới kế tiếp</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>chuyển cấp</translation>
    </message>
    <message>
        <source>choose the alarm</source>
        <translation>chọn báo động</translation>
    </message>
    <message>
        <source>pause or resume the vehicle</source>
        <translation>tạm dừng hoặc tiếp tục xe</translation>
    </message>
    <message>
        <source>next control</source>
        <translation>nút kế tiếp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Trên màn hình này</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Mọi nơi</translation>
    </message>
    <message>
        <source>acknowledge the chosen alarms</source>
        <translation>xác nhận báo động đã chọn</translation>
    </message>
    <message>
        <source>take over</source>
        <translation>nhận xử lý</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>trước</translation>
    </message>
    <message>
        <source>later</source>
        <translation>sau</translation>
    </message>
    <message>
        <source>write CSV</source>
        <translation>ghi CSV</translation>
    </message>
    <message>
        <source>a further window</source>
        <translation>thêm một cửa sổ</translation>
    </message>
    <message>
        <source>Ctrl Shift 1 to 4: this screen in that window</source>
        <translation>Ctrl Shift 1 đến 4: màn hình này ở cửa sổ đó</translation>
    </message>
    <message>
        <source>F1 to F6, F10: screens</source>
        <translation>F1 đến F6, F10: màn hình</translation>
    </message>
    <message>
        <source>what if, with the chosen object</source>
        <translation>nếu thì sao, với đối tượng đã chọn</translation>
    </message>
    <message>
        <source>what if, with the chosen lanes</source>
        <translation>nếu thì sao, với các làn đã chọn</translation>
    </message>
    <message>
        <source>Up and Down: option</source>
        <translation>Lên và xuống: phương án</translation>
    </message>
    <message>
        <source>add an option</source>
        <translation>thêm phương án</translation>
    </message>
    <message>
        <source>duplicate it</source>
        <translation>nhân đôi</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>run</source>
        <translation>chạy</translation>
    </message>
    <message>
        <source>open the command dialog</source>
        <translation>mở hộp thoại lệnh</translation>
    </message>
    <message>
        <source>Shift and arrows: turn the camera</source>
        <translation>Shift và mũi tên: xoay camera</translation>
    </message>
    <message>
        <source>view as mounted; + and − zoom</source>
        <translation>góc nhìn như lắp đặt; + và − thu phóng</translation>
    </message>
    <message>
        <source>ask the hall leader for an officer</source>
        <translation>yêu cầu trưởng sảnh cử cán bộ</translation>
    </message>
    <message>
        <source>send a vehicle to a bay</source>
        <translation>gửi xe vào ngách tránh</translation>
    </message>
    <message>
        <source>ask Dongxing to open its gate</source>
        <translation>yêu cầu Đông Hưng mở cổng</translation>
    </message>
    <message>
        <source>Alt 1 to 9: cameras in that layout</source>
        <translation>Alt 1 đến 9: camera theo bố cục đó</translation>
    </message>
    <message>
        <source>open the next new alarm</source>
        <translation>mở báo động mới kế tiếp</translation>
    </message>
    <message>
        <source>silence for 120 s while an alarm sounds; Enter presses what has the focus</source>
        <translation>tắt tiếng 120 s khi báo động đang kêu; Enter bấm mục đang chọn</translation>
    </message>
    <message>
        <source>next panel, with Shift the one before</source>
        <translation>khung kế tiếp, thêm Shift là khung trước</translation>
    </message>
    <message>
        <source>pause the simulation, unless a vehicle is chosen</source>
        <translation>tạm dừng mô phỏng, trừ khi đang chọn xe</translation>
    </message>
    <message>
        <source>user menu; locking is not available yet</source>
        <translation>trình đơn người dùng; chưa khóa được</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>đảo chiều</translation>
    </message>
    <message>
        <source>reset a latched alarm</source>
        <translation>đặt lại báo động đã chốt</translation>
    </message>
    <message>
        <source>shelve; hold Enter for more than an hour</source>
        <translation>tạm gác; giữ Enter nếu trên một giờ</translation>
    </message>
    <message>
        <source>unshelve</source>
        <translation>bỏ tạm gác</translation>
    </message>
    <message>
        <source>go to the place</source>
        <translation>tới vị trí</translation>
    </message>
    <message>
        <source>write PDF</source>
        <translation>ghi PDF</translation>
    </message>
    <message>
        <source>arrows: next tile</source>
        <translation>phím mũi tên: ô kế tiếp</translation>
    </message>
    <message>
        <source>this tile alone, or all</source>
        <translation>chỉ ô này, hoặc tất cả</translation>
    </message>
    <message>
        <source>pin the tile</source>
        <translation>ghim ô này</translation>
    </message>
    <message>
        <source>start or pause the tour</source>
        <translation>bắt đầu hoặc tạm dừng luân phiên</translation>
    </message>
    <message>
        <source>search cameras</source>
        <translation>tìm camera</translation>
    </message>
    <message>
        <source>save the wall as a layout</source>
        <translation>lưu tường camera thành bố cục</translation>
    </message>
    <message>
        <source>remove the own layout that has the focus</source>
        <translation>xóa bố cục riêng đang chọn</translation>
    </message>
</context>
<context>
    <name>ShellKeysButton</name>
    <message>
        <source>all keys</source>
        <translation>mọi phím</translation>
    </message>
</context>
<context>
    <name>ShellLinkNotice</name>
    <message>
        <source>Link to the gateway lost</source>
        <translation>Mất kết nối với gateway</translation>
    </message>
    <message>
        <source>You see %1; the picture is %2 old. Gates and vehicles go on by themselves: an IGV may drive to its last released node.</source>
        <translation>Bạn đang xem %1; hình ảnh cũ %2. Cổng và xe vẫn tự chạy: IGV có thể chạy tới nút được cấp cuối.</translation>
    </message>
    <message>
        <source>Commands are locked and nothing is queued. Use radio or telephone for stops.</source>
        <translation>Lệnh bị khóa và không được xếp hàng. Dùng bộ đàm hoặc điện thoại khi cần dừng.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Link to the gateway is back</source>
        <translation>Đã có lại kết nối với gateway</translation>
    </message>
</context>
<context>
    <name>ShellModeTab</name>
    <message>
        <source>Controls of the simulation (Ctrl .)</source>
        <translation>Điều khiển mô phỏng (Ctrl .)</translation>
    </message>
    <message>
        <source>Mode, %1</source>
        <translation>Chế độ, %1</translation>
    </message>
</context>
<context>
    <name>ShellRail</name>
    <message>
        <source>Screens</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>ShellSearch</name>
    <message>
        <source>Lane, IGV, plate…</source>
        <translation>Làn, IGV, biển số…</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Đi tới mọi thứ</translation>
    </message>
</context>
<context>
    <name>ShellStatusBar</name>
    <message>
        <source>all feeds</source>
        <translation>mọi nguồn dữ liệu</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <translation>không có dữ liệu %1</translation>
    </message>
    <message>
        <source>Nothing is queued while the link is lost.</source>
        <translation>Không lệnh nào được xếp hàng khi mất kết nối.</translation>
    </message>
    <message>
        <source>No command yet</source>
        <translation>Chưa có lệnh</translation>
    </message>
    <message>
        <source>Last command: %1</source>
        <translation>Lệnh cuối: %1</translation>
    </message>
</context>
<context>
    <name>ShellTopBar</name>
    <message>
        <source>Viet Nam UTC+7</source>
        <translation>Việt Nam UTC+7</translation>
    </message>
    <message>
        <source>China UTC+8</source>
        <translation>Trung Quốc UTC+8</translation>
    </message>
    <message>
        <source>Console %1</source>
        <translation>Bàn %1</translation>
    </message>
</context>
<context>
    <name>ShellUserButton</name>
    <message>
        <source>%1, %2, user menu</source>
        <translation>%1, %2, menu người dùng</translation>
    </message>
</context>
<context>
    <name>ShellUserMenu</name>
    <message>
        <source>User menu</source>
        <translation>Menu người dùng</translation>
    </message>
    <message>
        <source>built-in gateway · console %1</source>
        <translation>gateway tích hợp · bàn %1</translation>
    </message>
    <message>
        <source>gateway %1 · console %2</source>
        <translation>gateway %1 · bàn %2</translation>
    </message>
    <message>
        <source>Night theme</source>
        <translation>Giao diện đêm</translation>
    </message>
    <message>
        <source>Day theme</source>
        <translation>Giao diện ngày</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Phím của màn hình này</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Thoát chương trình</translation>
    </message>
    <message>
        <source>A further window</source>
        <translation>Thêm một cửa sổ</translation>
    </message>
    <message>
        <source>there are four</source>
        <translation>đã có bốn cửa sổ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>not available yet</source>
        <translation>chưa có</translation>
    </message>
</context>
<context>
    <name>SimulationDay</name>
    <message>
        <source>a time such as 05:30</source>
        <translation>giờ, ví dụ 05:30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>A change here starts the day again: counters and queues begin anew.</source>
        <translation>Thay đổi ở đây sẽ bắt đầu lại ngày: bộ đếm và hàng đợi chạy lại từ đầu.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Giờ trong ngày</translation>
    </message>
    <message>
        <source>Start from there</source>
        <translation>Bắt đầu từ đó</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Lane set</source>
        <translation>Bộ làn</translation>
    </message>
    <message>
        <source>Phase 1</source>
        <translation>Giai đoạn 1</translation>
    </message>
    <message>
        <source>Phase 2</source>
        <translation>Giai đoạn 2</translation>
    </message>
</context>
<context>
    <name>SimulationFaults</name>
    <message>
        <source>Inject a fault</source>
        <translation>Tạo lỗi</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>đến khi xóa</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 phút</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 phút</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 phút</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>Acting now</source>
        <translation>Đang tác động</translation>
    </message>
    <message>
        <source>no injected fault</source>
        <translation>không có lỗi được tạo</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>SimulationPanel</name>
    <message>
        <source>Simulation</source>
        <translation>Mô phỏng</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>mầm %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>Không khả dụng: %1</translation>
    </message>
</context>
<context>
    <name>SimulationRun</name>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Step 1 s</source>
        <translation>Bước 1 s</translation>
    </message>
    <message>
        <source>pause first</source>
        <translation>tạm dừng trước</translation>
    </message>
    <message>
        <source>Step 60 s</source>
        <translation>Bước 60 s</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>waiting %1</source>
        <translation>đang chờ %1</translation>
    </message>
</context>
<context>
    <name>WhatIfChange</name>
    <message>
        <source>Kind of change</source>
        <translation>Loại thay đổi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Remove the change</source>
        <translation>Xóa thay đổi</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Bớt</translation>
    </message>
    <message>
        <source>not fewer</source>
        <translation>không ít hơn được</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>not more</source>
        <translation>không nhiều hơn được</translation>
    </message>
</context>
<context>
    <name>WhatIfCharts</name>
    <message>
        <source>Queue and wait</source>
        <translation>Hàng đợi và thời gian chờ</translation>
    </message>
    <message>
        <source>of the question before</source>
        <translation>của câu hỏi trước</translation>
    </message>
    <message>
        <source>changed since: run again</source>
        <translation>đã thay đổi: chạy lại</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>Chưa tính được: %1.</translation>
    </message>
    <message>
        <source>Nothing computed yet.</source>
        <translation>Chưa tính gì.</translation>
    </message>
    <message>
        <source>Press Run.</source>
        <translation>Nhấn Chạy.</translation>
    </message>
</context>
<context>
    <name>WhatIfEditor</name>
    <message>
        <source>As it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Adds a change to the option</source>
        <translation>Thêm thay đổi vào phương án</translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>chọn một phương án</translation>
    </message>
    <message>
        <source>What comes when nothing is done.</source>
        <translation>Điều sẽ đến khi không làm gì.</translation>
    </message>
    <message>
        <source>Add an option, or choose one to change it.</source>
        <translation>Thêm phương án, hoặc chọn một để sửa.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Trong bao lâu</translation>
    </message>
    <message>
        <source>Opens the command dialog</source>
        <translation>Mở hộp thoại lệnh</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Từ lúc nào</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến lúc</translation>
    </message>
</context>
<context>
    <name>WhatIfOptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Thêm phương án</translation>
    </message>
    <message>
        <source>Duplicate the option</source>
        <translation>Nhân đôi phương án</translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>chọn một phương án</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>Xóa phương án</translation>
    </message>
</context>
<context>
    <name>WhatIfRankingPanel</name>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>by the probability of being the best</source>
        <translation>theo xác suất là tốt nhất</translation>
    </message>
    <message>
        <source>best</source>
        <translation>tốt nhất</translation>
    </message>
    <message>
        <source>waiting, mean</source>
        <translation>đang chờ, trung bình</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>chênh lệch</translation>
    </message>
    <message>
        <source>Nothing computed yet.</source>
        <translation>Chưa tính gì.</translation>
    </message>
    <message>
        <source>%1. %2, best with probability %3, waiting %4, difference %5</source>
        <translation>%1. %2, tốt nhất với xác suất %3, đang chờ %4, chênh lệch %5</translation>
    </message>
</context>
<context>
    <name>WhatIfSide</name>
    <message>
        <source>Computation</source>
        <translation>Tính toán</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Xa bao nhiêu</translation>
    </message>
    <message>
        <source>Futures of each option</source>
        <translation>Số kịch bản mỗi phương án</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Tính cho ai</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Chạy</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>rảnh</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Dựa trên gì</translation>
    </message>
    <message>
        <source>Nothing computed yet.</source>
        <translation>Chưa tính gì.</translation>
    </message>
    <message>
        <source>Earlier forecasts against what happened</source>
        <translation>Dự báo trước so với thực tế</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 not met</source>
        <translation>chưa đạt liên động %1</translation>
    </message>
    <message>
        <source>%1 is working on it</source>
        <translation>%1 đang thao tác</translation>
    </message>
    <message>
        <source>your role may not do this here</source>
        <translation>vai trò của bạn không được làm tại đây</translation>
    </message>
    <message>
        <source>the command is older than its time to live</source>
        <translation>lệnh đã quá thời gian hiệu lực</translation>
    </message>
    <message>
        <source>select the object again</source>
        <translation>hãy chọn lại đối tượng</translation>
    </message>
    <message>
        <source>out of range: %1</source>
        <translation>ngoài phạm vi: %1</translation>
    </message>
    <message>
        <source>%1 is not in the site plan</source>
        <translation>%1 không có trong sơ đồ</translation>
    </message>
    <message>
        <source>no contact with %1</source>
        <translation>mất liên lạc %1</translation>
    </message>
    <message>
        <source>already %1</source>
        <translation>đã %1</translation>
    </message>
    <message>
        <source>the record cannot be written, commands are locked</source>
        <translation>không ghi được sổ kiểm toán, khóa lệnh</translation>
    </message>
    <message>
        <source>this command number was used for something else</source>
        <translation>mã lệnh đã dùng cho việc khác</translation>
    </message>
    <message>
        <source>link lost before the result was known, read back</source>
        <translation>mất kết nối trước khi biết kết quả, hãy đọc lại</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Quan sát viên</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Trực ban</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Giám sát</translation>
    </message>
    <message>
        <source>Shift manager</source>
        <translation>Trưởng ca</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>Không khả dụng: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Đang mở ra</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Đang đóng lại</translation>
    </message>
    <message>
        <source>Held open</source>
        <translation>Giữ mở</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Ngừng khai thác</translation>
    </message>
    <message>
        <source>Exit VN–CN</source>
        <translation>Xuất cảnh VN–CN</translation>
    </message>
    <message>
        <source>Entry CN–VN</source>
        <translation>Nhập cảnh CN–VN</translation>
    </message>
    <message>
        <source>Bac Luan I</source>
        <translation>Bắc Luân I</translation>
    </message>
    <message>
        <source>Bac Luan II</source>
        <translation>Bắc Luân II</translation>
    </message>
    <message>
        <source>e-gate</source>
        <translation>cổng tự động</translation>
    </message>
    <message>
        <source>booth</source>
        <translation>bục</translation>
    </message>
    <message>
        <source>truck lane</source>
        <translation>làn xe tải</translation>
    </message>
    <message>
        <source>IGV lane</source>
        <translation>làn IGV</translation>
    </message>
    <message>
        <source>Face camera</source>
        <translation>Camera khuôn mặt</translation>
    </message>
    <message>
        <source>Document reader</source>
        <translation>Đầu đọc giấy tờ</translation>
    </message>
    <message>
        <source>Fingerprint reader</source>
        <translation>Đầu đọc vân tay</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Cửa</translation>
    </message>
    <message>
        <source>Booth desk</source>
        <translation>Bàn bục</translation>
    </message>
    <message>
        <source>Plate reader</source>
        <translation>Đầu đọc biển số</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Vòng từ</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Thanh chắn</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Đèn</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Cân</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>rảnh</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>đang xếp hàng</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <source>waits for release</source>
        <translation>chờ cấp đường</translation>
    </message>
    <message>
        <source>unloading</source>
        <translation>đang dỡ hàng</translation>
    </message>
    <message>
        <source>to charger</source>
        <translation>đi sạc</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>đang sạc</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>service</source>
        <translation>bảo dưỡng</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>tự động</translation>
    </message>
    <message>
        <source>semi-automatic</source>
        <translation>bán tự động</translation>
    </message>
    <message>
        <source>local hand</source>
        <translation>tay tại chỗ</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>thủ công</translation>
    </message>
    <message>
        <source>teach-in</source>
        <translation>dạy đường</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>khởi động</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ngoại tuyến</translation>
    </message>
    <message>
        <source>hibernating</source>
        <translation>ngủ đông</translation>
    </message>
    <message>
        <source>connection broken</source>
        <translation>đứt kết nối</translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>chưa phân luồng</translation>
    </message>
    <message>
        <source>1 Green</source>
        <translation>1 Xanh</translation>
    </message>
    <message>
        <source>2 Yellow</source>
        <translation>2 Vàng</translation>
    </message>
    <message>
        <source>3 Red</source>
        <translation>3 Đỏ</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>khai báo</translation>
    </message>
    <message>
        <source>on way</source>
        <translation>đang đến</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>bãi</translation>
    </message>
    <message>
        <source>docs</source>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>weigh</source>
        <translation>cân</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>soi</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>lấy mẫu</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>border</source>
        <translation>biên giới</translation>
    </message>
    <message>
        <source>in CN</source>
        <translation>ở CN</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>nghiêm trọng</translation>
    </message>
    <message>
        <source>high</source>
        <translation>cao</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>low</source>
        <translation>thấp</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>bình thường</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>chưa xác nhận</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>đã trở lại</translation>
    </message>
    <message>
        <source>latched, new</source>
        <translation>chốt, mới</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>chốt</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>tạm gác</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>bị chặn</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>ngừng khai thác</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>đã chọn</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>đã yêu cầu</translation>
    </message>
    <message>
        <source>co-signed</source>
        <translation>đã đồng ký</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>đã ghi sổ</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>đã kiểm chứng</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>hết hạn</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Hold open</source>
        <translation>Giữ mở</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Ngừng khai thác</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>Khai thác lại</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Đảo chiều</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>E-gate fault</source>
        <translation>Lỗi cổng tự động</translation>
    </message>
    <message>
        <source>False-reject burst</source>
        <translation>Từ chối sai hàng loạt</translation>
    </message>
    <message>
        <source>Reader outage</source>
        <translation>Mất đầu đọc</translation>
    </message>
    <message>
        <source>Plate misreads</source>
        <translation>Đọc sai biển số</translation>
    </message>
    <message>
        <source>Scanner down</source>
        <translation>Máy soi ngừng</translation>
    </message>
    <message>
        <source>IGV stall</source>
        <translation>IGV đứng lại</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>Pin yếu</translation>
    </message>
    <message>
        <source>Lost link</source>
        <translation>Mất kết nối</translation>
    </message>
    <message>
        <source>Coach wave</source>
        <translation>Đợt xe khách</translation>
    </message>
    <message>
        <source>Camera frozen</source>
        <translation>Camera đứng hình</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Làn</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>IGV</source>
        <translation>IGV</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Hải quan</translation>
    </message>
    <message>
        <source>Population DB</source>
        <translation>CSDL dân cư</translation>
    </message>
    <message>
        <source>Dongxing</source>
        <translation>Đông Hưng</translation>
    </message>
    <message>
        <source>live</source>
        <translation>trực tiếp</translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>dữ liệu cũ</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>được báo</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>không có dữ liệu</translation>
    </message>
    <message>
        <source>normal day</source>
        <translation>ngày thường</translation>
    </message>
    <message>
        <source>peak day</source>
        <translation>ngày cao điểm</translation>
    </message>
    <message>
        <source>document not read</source>
        <translation>không đọc được giấy tờ</translation>
    </message>
    <message>
        <source>document not genuine</source>
        <translation>giấy tờ không thật</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>không đủ điều kiện</translation>
    </message>
    <message>
        <source>face not matched</source>
        <translation>khuôn mặt không khớp</translation>
    </message>
    <message>
        <source>finger not matched</source>
        <translation>vân tay không khớp</translation>
    </message>
    <message>
        <source>liveness not proven</source>
        <translation>chưa chứng minh người thật</translation>
    </message>
    <message>
        <source>watch-list hit, not confirmed</source>
        <translation>trùng danh sách theo dõi, chưa kiểm chứng</translation>
    </message>
    <message>
        <source>database time-out</source>
        <translation>CSDL quá thời gian</translation>
    </message>
    <message>
        <source>tailgating</source>
        <translation>bám đuôi</translation>
    </message>
    <message>
        <source>traveller too slow</source>
        <translation>khách quá chậm</translation>
    </message>
    <message>
        <source>operator override</source>
        <translation>lệnh thay thế của trực ban</translation>
    </message>
    <message>
        <source>device fault</source>
        <translation>lỗi thiết bị</translation>
    </message>
    <message>
        <source>Health screening</source>
        <translation>Kiểm dịch y tế</translation>
    </message>
    <message>
        <source>Customs baggage</source>
        <translation>Hải quan hành lý</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Weighbridge</source>
        <translation>Cân ô tô</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Soi X-quang</translation>
    </message>
    <message>
        <source>QC laboratory</source>
        <translation>Phòng kiểm nghiệm QC</translation>
    </message>
    <message>
        <source>Inspection dock</source>
        <translation>Bến kiểm hóa</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>Bãi</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Kho</translation>
    </message>
    <message>
        <source>E-commerce centre</source>
        <translation>Trung tâm TMĐT</translation>
    </message>
    <message>
        <source>Exhibition centre</source>
        <translation>Trung tâm triển lãm</translation>
    </message>
    <message>
        <source>Dongxing hall</source>
        <translation>Sảnh Đông Hưng</translation>
    </message>
    <message>
        <source>Dongxing yard</source>
        <translation>Bãi Đông Hưng</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>xuất cảnh</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>nhập cảnh</translation>
    </message>
    <message>
        <source>Opens in phase 2</source>
        <translation>Mở ở giai đoạn 2</translation>
    </message>
    <message>
        <source>Not used in phase 2</source>
        <translation>Không dùng ở giai đoạn 2</translation>
    </message>
    <message>
        <source>Opened by the hall leader</source>
        <translation>Do trưởng sảnh mở</translation>
    </message>
    <message>
        <source>Is in the site plan</source>
        <translation>Có trong sơ đồ</translation>
    </message>
    <message>
        <source>Command number is new</source>
        <translation>Mã lệnh là mới</translation>
    </message>
    <message>
        <source>Reason and lease are given</source>
        <translation>Đã nêu lý do và thời hạn</translation>
    </message>
    <message>
        <source>Ours to command</source>
        <translation>Thuộc quyền ra lệnh</translation>
    </message>
    <message>
        <source>Fresh report from the field</source>
        <translation>Báo cáo hiện trường còn mới</translation>
    </message>
    <message>
        <source>Not so already</source>
        <translation>Chưa ở trạng thái đó</translation>
    </message>
    <message>
        <source>Nobody else is working on it</source>
        <translation>Không ai khác đang thao tác</translation>
    </message>
    <message>
        <source>Mode allows it</source>
        <translation>Chế độ cho phép</translation>
    </message>
    <message>
        <source>No device faulty</source>
        <translation>Không có thiết bị lỗi</translation>
    </message>
    <message>
        <source>Nobody inside</source>
        <translation>Không có người bên trong</translation>
    </message>
    <message>
        <source>Enough lanes stay open</source>
        <translation>Còn đủ làn mở</translation>
    </message>
    <message>
        <source>No other of the group is open</source>
        <translation>Không làn nào khác trong nhóm mở</translation>
    </message>
    <message>
        <source>Neighbours are closed</source>
        <translation>Làn bên cạnh đã đóng</translation>
    </message>
    <message>
        <source>Direction is not locked</source>
        <translation>Chiều không bị khóa</translation>
    </message>
    <message>
        <source>No alarm of priority C or H</source>
        <translation>Không có báo động ưu tiên C hoặc H</translation>
    </message>
    <message>
        <source>link lost, commands are locked</source>
        <translation>mất kết nối, khóa lệnh</translation>
    </message>
    <message>
        <source>Selected by %1 on %2</source>
        <translation>%1 đang chọn tại %2</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>không tạm dừng</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>đứng lại</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>có người/xe</translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>chưa từng được báo</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>trạng thái không rõ</translation>
    </message>
    <message>
        <source>direction locked</source>
        <translation>chiều bị khóa</translation>
    </message>
    <message>
        <source>reported by the counterpart</source>
        <translation>phía bạn báo</translation>
    </message>
    <message>
        <source>reason: missing</source>
        <translation>lý do: thiếu</translation>
    </message>
    <message>
        <source>no position feedback</source>
        <translation>không có báo vị trí</translation>
    </message>
    <message>
        <source>waiting for the journal</source>
        <translation>đang chờ ghi sổ</translation>
    </message>
    <message>
        <source>gateway restarted</source>
        <translation>gateway đã khởi động lại</translation>
    </message>
    <message>
        <source>the field started again</source>
        <translation>hiện trường đã khởi động lại</translation>
    </message>
    <message>
        <source>no link to the lane controller</source>
        <translation>mất kết nối bộ điều khiển làn</translation>
    </message>
    <message>
        <source>lane fault</source>
        <translation>lỗi làn</translation>
    </message>
    <message>
        <source>not in the lane set of this phase</source>
        <translation>không thuộc bộ làn của giai đoạn này</translation>
    </message>
    <message>
        <source>%1 of %2 left, rule: at least %3</source>
        <translation>còn %1/%2, quy tắc: ít nhất %3</translation>
    </message>
    <message>
        <source>no report since %1</source>
        <translation>không có báo cáo từ %1</translation>
    </message>
    <message>
        <source>lease: %1 to %2 s</source>
        <translation>thời hạn: %1 đến %2 s</translation>
    </message>
    <message>
        <source>time to live: %1 to %2 ms</source>
        <translation>thời gian hiệu lực: %1 đến %2 ms</translation>
    </message>
    <message>
        <source>%1 is not selected</source>
        <translation>chưa chọn %1</translation>
    </message>
    <message>
        <source>the selection of %1 has ended</source>
        <translation>đã hết chọn %1</translation>
    </message>
    <message>
        <source>something else was selected at %1</source>
        <translation>đã chọn đối tượng khác lúc %1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>không rõ %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 tại %2</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>the gateway does not answer</source>
        <translation>gateway không trả lời</translation>
    </message>
    <message>
        <source>Officer on the way</source>
        <translation>Cán bộ đang tới</translation>
    </message>
    <message>
        <source>officer on the way</source>
        <translation>cán bộ đang tới</translation>
    </message>
    <message>
        <source>%1 of %2 on duty are free</source>
        <translation>%1/%2 người trực đang rảnh</translation>
    </message>
    <message>
        <source>An officer is free</source>
        <translation>Có cán bộ rảnh</translation>
    </message>
    <message>
        <source>Ask for an officer</source>
        <translation>Yêu cầu cán bộ</translation>
    </message>
    <message>
        <source>Officers on floor</source>
        <translation>Cán bộ tại sảnh</translation>
    </message>
    <message>
        <source>vehicle inside border strip</source>
        <translation>xe trong dải biên giới</translation>
    </message>
    <message>
        <source>no bay ahead has a free place</source>
        <translation>không ngách tránh nào phía trước còn chỗ</translation>
    </message>
    <message>
        <source>without an order</source>
        <translation>không có lệnh</translation>
    </message>
    <message>
        <source>no free place</source>
        <translation>không còn chỗ</translation>
    </message>
    <message>
        <source>barrier under repair</source>
        <translation>barrier đang sửa</translation>
    </message>
    <message>
        <source>the counterpart</source>
        <translation>bên đối tác</translation>
    </message>
    <message>
        <source>ours to open</source>
        <translation>do ta mở</translation>
    </message>
    <message>
        <source>on the way to %1</source>
        <translation>đang tới %1</translation>
    </message>
    <message>
        <source>A bay ahead has a free place</source>
        <translation>Ngách tránh phía trước còn chỗ</translation>
    </message>
    <message>
        <source>Outside of the border strip</source>
        <translation>Ngoài dải biên giới</translation>
    </message>
    <message>
        <source>Send to a bay</source>
        <translation>Gửi vào ngách tránh</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Hủy lệnh</translation>
    </message>
    <message>
        <source>Ask to open by hand</source>
        <translation>Yêu cầu mở bằng tay</translation>
    </message>
    <message>
        <source>Dongxing gate fault</source>
        <translation>Lỗi cổng Đông Hưng</translation>
    </message>
    <message>
        <source>nobody co-signed</source>
        <translation>không ai đồng ký</translation>
    </message>
    <message>
        <source>too many commands</source>
        <translation>quá nhiều lệnh</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 đang ở chế độ %2</translation>
    </message>
    <message>
        <source>no contact with %1 since %2</source>
        <translation>mất liên lạc %1 từ %2</translation>
    </message>
    <message>
        <source>%1 faulty</source>
        <translation>%1 lỗi</translation>
    </message>
    <message>
        <source>the command is older than %1 s</source>
        <translation>lệnh đã quá %1 s</translation>
    </message>
    <message>
        <source>allowed are %1 to %2</source>
        <translation>cho phép từ %1 đến %2</translation>
    </message>
    <message>
        <source>already so</source>
        <translation>đã như vậy</translation>
    </message>
    <message>
        <source>too many commands, again in %1 s</source>
        <translation>quá nhiều lệnh, thử lại sau %1 s</translation>
    </message>
    <message>
        <source>no link to the vehicle</source>
        <translation>mất kết nối với xe</translation>
    </message>
    <message>
        <source>not under fleet control</source>
        <translation>không do hệ thống đội xe điều khiển</translation>
    </message>
    <message>
        <source>fixed camera</source>
        <translation>camera cố định</translation>
    </message>
    <message>
        <source>no queue in the other direction</source>
        <translation>chiều kia không có hàng đợi</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>bộ mô phỏng</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>không có bộ điều khiển</translation>
    </message>
    <message>
        <source>not acknowledged in time</source>
        <translation>không xác nhận kịp</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>theo thiết kế</translation>
    </message>
    <message>
        <source>time over</source>
        <translation>hết giờ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scanner fault</source>
        <translation>Máy soi lỗi</translation>
    </message>
    <message>
        <source>Barrier fault</source>
        <translation>Lỗi barrier</translation>
    </message>
    <message>
        <source>Opened by hand</source>
        <translation>Đã mở bằng tay</translation>
    </message>
    <message>
        <source>plate read %1, declared %2</source>
        <translation>biển số đọc %1, khai %2</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ActionListModel</name>
    <message>
        <source>instant</source>
        <translation>tức thì</translation>
    </message>
    <message>
        <source>press</source>
        <translation>nhấn</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>giữ</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>hai người</translation>
    </message>
    <message>
        <source>Those inside finish; closing is instant</source>
        <translation>Người bên trong đi hết; đóng tức thì</translation>
    </message>
    <message>
        <source>Reason needed, hold to confirm</source>
        <translation>Cần lý do, giữ để xác nhận</translation>
    </message>
    <message>
        <source>Reason needed, lease at most 120 min</source>
        <translation>Cần lý do, thời hạn tối đa 120 phút</translation>
    </message>
    <message>
        <source>Releases the direction interlock</source>
        <translation>Nhả liên động chiều</translation>
    </message>
    <message>
        <source>Work order number needed</source>
        <translation>Cần số phiếu công việc</translation>
    </message>
    <message>
        <source>Ends maintenance</source>
        <translation>Kết thúc bảo trì</translation>
    </message>
    <message>
        <source>A pause is not an emergency stop</source>
        <translation>Tạm dừng không phải dừng khẩn cấp</translation>
    </message>
    <message>
        <source>Goes on to the last released node</source>
        <translation>Chạy tiếp tới nút được cấp cuối</translation>
    </message>
    <message>
        <source>signing by two persons is not available yet</source>
        <translation>chưa có ký hai người</translation>
    </message>
    <message>
        <source>Close to new travellers</source>
        <translation>Đóng với khách mới</translation>
    </message>
    <message>
        <source>Close to new vehicles</source>
        <translation>Đóng với xe mới</translation>
    </message>
    <message>
        <source>Reverse to entry</source>
        <translation>Đảo sang nhập cảnh</translation>
    </message>
    <message>
        <source>Reverse to exit</source>
        <translation>Đảo sang xuất cảnh</translation>
    </message>
    <message>
        <source>Reverse %1 to entry</source>
        <translation>Đảo %1 sang nhập cảnh</translation>
    </message>
    <message>
        <source>Reverse %1 to exit</source>
        <translation>Đảo %1 sang xuất cảnh</translation>
    </message>
    <message>
        <source>Ask officer for booth %1</source>
        <translation>Yêu cầu cán bộ cho quầy %1</translation>
    </message>
    <message>
        <source>Message to hall leader, on shift: %1 free</source>
        <translation>Tin nhắn tới trưởng sảnh, trong ca: %1 rảnh</translation>
    </message>
    <message>
        <source>Message to hall leader</source>
        <translation>Tin nhắn tới trưởng sảnh</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Gửi %1 tới %2</translation>
    </message>
    <message>
        <source>Send %1 to a bay</source>
        <translation>Gửi %1 vào ngách tránh</translation>
    </message>
    <message>
        <source>Frees its zone; asks fleet control</source>
        <translation>Giải phóng khu vực; gửi điều phối đội xe</translation>
    </message>
    <message>
        <source>Stops and has no order until a resume</source>
        <translation>Dừng và không có lệnh cho đến khi tiếp tục</translation>
    </message>
    <message>
        <source>Message in Chinese and Vietnamese is ready</source>
        <translation>Tin nhắn tiếng Trung và tiếng Việt đã sẵn sàng</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::AlarmDetail</name>
    <message>
        <source>raised %1 UTC+7 / %2 UTC+8</source>
        <translation>phát sinh %1 UTC+7 / %2 UTC+8</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>chưa ai nhận</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>người xử lý %1</translation>
    </message>
    <message>
        <source>respond within %1 min</source>
        <translation>xử lý trong %1 phút</translation>
    </message>
    <message>
        <source>Held back by: %1</source>
        <translation>Bị giữ lại bởi: %1</translation>
    </message>
    <message>
        <source>COI operator</source>
        <translation>Trực ban COI</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>Giám sát ca</translation>
    </message>
    <message>
        <source>Duty leaders</source>
        <translation>Lãnh đạo trực</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 phút</translation>
    </message>
    <message>
        <source>at level %1</source>
        <translation>ở cấp %1</translation>
    </message>
    <message>
        <source>acknowledged %1 by %2</source>
        <translation>%2 xác nhận lúc %1</translation>
    </message>
    <message>
        <source>level %1 in %2</source>
        <translation>cấp %1 sau %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Chain: %1.</source>
        <translation>Chuỗi: %1.</translation>
    </message>
    <message>
        <source>Held back now: %1.</source>
        <translation>Đang bị giữ lại: %1.</translation>
    </message>
    <message>
        <source>Lane, yard</source>
        <translation>Làn, bãi</translation>
    </message>
    <message>
        <source>ack %1 s</source>
        <translation>xác nhận %1 s</translation>
    </message>
    <message>
        <source>acknowledge within %1</source>
        <translation>xác nhận trong %1</translation>
    </message>
    <message>
        <source>acknowledgement overdue by %1</source>
        <translation>quá hạn xác nhận %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::AlarmLoad</name>
    <message>
        <source>No flood in the last 3 h</source>
        <translation>Không quá tải trong 3 h qua</translation>
    </message>
    <message>
        <source>Flood in %1 of the last 18 slots</source>
        <translation>Quá tải ở %1 trong 18 khoảng qua</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>suppressed: %1</source>
        <translation>bị chặn: %1</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>theo thiết kế</translation>
    </message>
    <message>
        <source>out of service: %1</source>
        <translation>ngừng khai thác: %1</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>bảo trì</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::AlarmsModel</name>
    <message>
        <source>no alarm chosen</source>
        <translation>chưa chọn báo động</translation>
    </message>
    <message>
        <source>acknowledged already</source>
        <translation>đã xác nhận rồi</translation>
    </message>
    <message>
        <source>highest level, or shelved</source>
        <translation>cấp cao nhất, hoặc tạm gác</translation>
    </message>
    <message>
        <source>not for priority C</source>
        <translation>không cho ưu tiên C</translation>
    </message>
    <message>
        <source>shelved already</source>
        <translation>đã tạm gác rồi</translation>
    </message>
    <message>
        <source>not shelved</source>
        <translation>chưa tạm gác</translation>
    </message>
    <message>
        <source>not latched, or not acknowledged</source>
        <translation>không chốt, hoặc chưa xác nhận</translation>
    </message>
    <message>
        <source>Look at it first; once more acknowledges</source>
        <translation>Xem trước đã; nhấn lần nữa để xác nhận</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>Không khả dụng: %1</translation>
    </message>
    <message>
        <source>taken over together</source>
        <translation>nhận xử lý cùng lúc</translation>
    </message>
    <message>
        <source>Not available: no alarm chosen</source>
        <translation>Không khả dụng: chưa chọn báo động</translation>
    </message>
    <message>
        <source>sent, waiting for the gateway</source>
        <translation>đã gửi, đang chờ gateway</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Đã xác nhận: %1</translation>
    </message>
    <message>
        <source>Escalated: %1</source>
        <translation>Đã chuyển cấp: %1</translation>
    </message>
    <message>
        <source>Shelved: %1</source>
        <translation>Đã tạm gác: %1</translation>
    </message>
    <message>
        <source>Unshelved: %1</source>
        <translation>Đã bỏ tạm gác: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Đã đặt lại: %1</translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <translation>Đã nhận xử lý: %1</translation>
    </message>
    <message>
        <source>This alarm has no place on the plan</source>
        <translation>Báo động này không có vị trí trên sơ đồ</translation>
    </message>
    <message>
        <source>Nothing written: %1: %2</source>
        <translation>Không ghi gì: %1: %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Đã ghi vào %1</translation>
    </message>
    <message>
        <source>Nothing written: %1 can not be made</source>
        <translation>Không ghi gì: không tạo được %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::BannerModel</name>
    <message>
        <source>acknowledged by %1</source>
        <translation>%1 đã xác nhận</translation>
    </message>
    <message>
        <source>at level %1</source>
        <translation>ở cấp %1</translation>
    </message>
    <message>
        <source>level %1 timer runs in the gateway</source>
        <translation>hẹn giờ cấp %1 chạy ở gateway</translation>
    </message>
    <message>
        <source>Level %1 in %2</source>
        <translation>Cấp %1 sau %2</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::CameraPtz</name>
    <message>
        <source>no camera chosen</source>
        <translation>chưa chọn camera</translation>
    </message>
    <message>
        <source>this camera is fixed</source>
        <translation>camera này cố định</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>no driver turns cameras with this source yet</source>
        <translation>chưa có trình điều khiển xoay camera với nguồn này</translation>
    </message>
    <message>
        <source>the camera is offline</source>
        <translation>camera ngoại tuyến</translation>
    </message>
    <message>
        <source>%1 on %2 has the control</source>
        <translation>%1 tại %2 đang giữ quyền điều khiển</translation>
    </message>
    <message>
        <source>this camera focuses by itself</source>
        <translation>camera này tự lấy nét</translation>
    </message>
    <message>
        <source>Control is free</source>
        <translation>Quyền điều khiển còn trống</translation>
    </message>
    <message>
        <source>Control held by you, %1 left</source>
        <translation>Bạn giữ quyền, còn %1</translation>
    </message>
    <message>
        <source>Control held by %1 on %2, %3 left</source>
        <translation>%1 tại %2 giữ quyền, còn %3</translation>
    </message>
    <message>
        <source>%1° right</source>
        <translation>%1° phải</translation>
    </message>
    <message>
        <source>%1° left</source>
        <translation>%1° trái</translation>
    </message>
    <message>
        <source>%1° up</source>
        <translation>%1° lên</translation>
    </message>
    <message>
        <source>%1° down</source>
        <translation>%1° xuống</translation>
    </message>
    <message>
        <source>as mounted</source>
        <translation>như lắp đặt</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::CamerasModel</name>
    <message>
        <source>Alt %1</source>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>Taken over %1; shows %2 again %3 s after the alarm is acknowledged</source>
        <translation>Bị chiếm %1; hiện lại %2 sau %3 s kể từ khi báo động được xác nhận</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>đứng hình</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ngoại tuyến</translation>
    </message>
    <message>
        <source>dwell %1 s</source>
        <translation>dừng %1 s</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>next in %1 s</source>
        <translation>kế tiếp sau %1 s</translation>
    </message>
    <message>
        <source>Age of the picture</source>
        <translation>Tuổi của hình</translation>
    </message>
    <message>
        <source>New frames per second</source>
        <translation>Khung hình mới mỗi giây</translation>
    </message>
    <message>
        <source>unusable source</source>
        <translation>nguồn không dùng được</translation>
    </message>
    <message>
        <source>live stream</source>
        <translation>luồng trực tiếp</translation>
    </message>
    <message>
        <source>clip, repeated</source>
        <translation>đoạn phim, lặp lại</translation>
    </message>
    <message>
        <source>drawn by the simulator</source>
        <translation>do bộ mô phỏng vẽ</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Luồng</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Nhìn tới</translation>
    </message>
    <message>
        <source>Field reports</source>
        <translation>Hiện trường báo</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>không lỗi</translation>
    </message>
    <message>
        <source>%1 decoded, %2 drawn</source>
        <translation>%1 giải mã, %2 vẽ</translation>
    </message>
    <message>
        <source>, %1 wait</source>
        <translation>, %1 chờ</translation>
    </message>
    <message>
        <source>%1 of %2 live</source>
        <translation>%1/%2 trực tiếp</translation>
    </message>
    <message>
        <source>%1 frozen, %2 offline</source>
        <translation>%1 đứng hình, %2 ngoại tuyến</translation>
    </message>
    <message>
        <source>%1 cameras, no fault reported</source>
        <translation>%1 camera, không có lỗi được báo</translation>
    </message>
    <message>
        <source>%1 cameras, %2 reported faulty</source>
        <translation>%1 camera, %2 được báo lỗi</translation>
    </message>
    <message>
        <source>%1, trying again</source>
        <translation>%1, đang thử lại</translation>
    </message>
    <message>
        <source>%1, retry in %2 s</source>
        <translation>%1, thử lại sau %2 s</translation>
    </message>
    <message>
        <source>%1 cameras</source>
        <translation>%1 camera</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Đã xoay</translation>
    </message>
    <message>
        <source>Own layouts not read: %1</source>
        <translation>Chưa đọc được bố cục riêng: %1</translation>
    </message>
    <message>
        <source>own, %1 cameras</source>
        <translation>riêng, %1 camera</translation>
    </message>
    <message>
        <source>At most %1 own layouts</source>
        <translation>Tối đa %1 bố cục riêng</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::DashboardComparison</name>
    <message>
        <source>Shift %1</source>
        <translation>Ca %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Không so sánh</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>So với: %1</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 không đọc được</translation>
    </message>
    <message>
        <source>%1 no data</source>
        <translation>%1 không có dữ liệu</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::DashboardModel</name>
    <message>
        <source>nobody waited</source>
        <translation>không ai phải chờ</translation>
    </message>
    <message>
        <source>plan to now %1 · all %2</source>
        <translation>kế hoạch đến nay %1 · cả kỳ %2</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Xe</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>kept for the running day only</source>
        <translation>chỉ lưu cho ngày đang chạy</translation>
    </message>
    <message>
        <source>Clearance, median</source>
        <translation>Thông quan, trung vị</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Commands unknown</source>
        <translation>Lệnh không rõ kết quả</translation>
    </message>
    <message>
        <source>of %1 recent</source>
        <translation>trên %1 gần đây</translation>
    </message>
    <message>
        <source>Average per hour</source>
        <translation>Trung bình mỗi giờ</translation>
    </message>
    <message>
        <source>Peak in 10 min</source>
        <translation>Đỉnh trong 10 phút</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>Thời gian quá tải</translation>
    </message>
    <message>
        <source>no alarm raised in this period</source>
        <translation>không có báo động phát sinh trong kỳ</translation>
    </message>
    <message>
        <source>E-gates</source>
        <translation>Cổng tự động</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>Bục</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>IGV fleet</source>
        <translation>Đội IGV</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Ca %1</translation>
    </message>
    <message>
        <source>Nothing written: no data for this period</source>
        <translation>Không ghi gì: không có dữ liệu cho kỳ này</translation>
    </message>
    <message>
        <source>Nothing written: %1 can not be made</source>
        <translation>Không ghi gì: không tạo được %1</translation>
    </message>
    <message>
        <source>Nothing written: %1: %2</source>
        <translation>Không ghi gì: %1: %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Đã ghi vào %1</translation>
    </message>
    <message>
        <source>Standing over 24 h</source>
        <translation>Kéo dài trên 24 h</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Chập chờn</translation>
    </message>
    <message>
        <source>Top 10 sources</source>
        <translation>10 nguồn nhiều nhất</translation>
    </message>
    <message>
        <source>Acknowledged, C</source>
        <translation>Đã xác nhận, C</translation>
    </message>
    <message>
        <source>Acknowledged, H</source>
        <translation>Đã xác nhận, H</translation>
    </message>
    <message>
        <source>Escalated unanswered</source>
        <translation>Chuyển cấp chưa đáp</translation>
    </message>
    <message>
        <source>EEMUA 191 rating: nothing was recorded.</source>
        <translation>Xếp loại EEMUA 191: không có bản ghi.</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>chấp nhận được</translation>
    </message>
    <message>
        <source>manageable</source>
        <translation>kiểm soát được</translation>
    </message>
    <message>
        <source>over-demanding</source>
        <translation>quá sức</translation>
    </message>
    <message>
        <source>EEMUA 191 rating: “%1”.</source>
        <translation>Xếp loại EEMUA 191: “%1”.</translation>
    </message>
    <message>
        <source>1 alarm in %1 min.</source>
        <translation>1 báo động trong %1 phút.</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>chạy tiếp</translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>kéo dài %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>median all %1 · p90 %2</source>
        <translation>trung vị chung %1 · p90 %2</translation>
    </message>
    <message>
        <source>medians: smart %1 · traditional %2</source>
        <translation>trung vị: thông minh %1 · truyền thống %2</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>mục tiêu %1</translation>
    </message>
    <message>
        <source>Figures of the gate</source>
        <translation>Số liệu cửa khẩu</translation>
    </message>
    <message>
        <source>SIMULATION: no real gate</source>
        <translation>MÔ PHỎNG: không có cổng thật</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Số liệu chính</translation>
    </message>
    <message>
        <source>Alarm system, against EEMUA 191</source>
        <translation>Hệ thống báo động, so với EEMUA 191</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Độ sẵn sàng</translation>
    </message>
    <message>
        <source>Events behind the figures</source>
        <translation>Sự kiện của số liệu</translation>
    </message>
    <message>
        <source>smart %1 · traditional %2</source>
        <translation>thông minh %1 · truyền thống %2</translation>
    </message>
    <message>
        <source>Wait p95, worst</source>
        <translation>Chờ p95, xấu nhất</translation>
    </message>
    <message>
        <source>Staffed hours</source>
        <translation>Giờ có cán bộ</translation>
    </message>
    <message>
        <source>of %1 booth hours</source>
        <translation>trên %1 giờ bục</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Lệnh thay thế</translation>
    </message>
    <message>
        <source>%1 active · recent commands</source>
        <translation>%1 đang chạy · lệnh gần đây</translation>
    </message>
    <message>
        <source>Truck lanes</source>
        <translation>Làn xe tải</translation>
    </message>
    <message>
        <source>Plate reading</source>
        <translation>Đọc biển số</translation>
    </message>
    <message>
        <source>Feeds, now</source>
        <translation>Nguồn dữ liệu, hiện tại</translation>
    </message>
    <message>
        <source>Exit, %1 persons</source>
        <translation>Xuất cảnh, %1 người</translation>
    </message>
    <message>
        <source>Entry, %1 persons</source>
        <translation>Nhập cảnh, %1 người</translation>
    </message>
    <message>
        <source>Exit, %1 vehicles</source>
        <translation>Xuất cảnh, %1 xe</translation>
    </message>
    <message>
        <source>Entry, %1 vehicles</source>
        <translation>Nhập cảnh, %1 xe</translation>
    </message>
    <message>
        <source>target: %1 % under %2 min</source>
        <translation>mục tiêu: %1 % dưới %2 phút</translation>
    </message>
    <message>
        <source>target %1–%2 h</source>
        <translation>mục tiêu %1–%2 h</translation>
    </message>
    <message>
        <source>Under %1 min</source>
        <translation>Dưới %1 phút</translation>
    </message>
    <message>
        <source>target %1 · last hour %2</source>
        <translation>mục tiêu %1 · giờ qua %2</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>kế hoạch %1</translation>
    </message>
    <message>
        <source>%1, exit</source>
        <translation>%1, xuất cảnh</translation>
    </message>
    <message>
        <source>%1, entry</source>
        <translation>%1, nhập cảnh</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mục tiêu %1</translation>
    </message>
    <message>
        <source>target %1–%2</source>
        <translation>mục tiêu %1–%2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>now %1 of %2 booths</source>
        <translation>hiện %1/%2 bục</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::FeedWatch</name>
    <message>
        <source>as of %1</source>
        <translation>tính đến %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::FigureCurve</name>
    <message>
        <source>room for %1</source>
        <translation>còn chỗ cho %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::FolderList</name>
    <message>
        <source>not a full path</source>
        <translation>không phải đường dẫn đầy đủ</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>không phải thư mục</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>bạn không có quyền ghi ở đó</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastChart</name>
    <message>
        <source>%1: wait, min</source>
        <translation>%1: thời gian chờ, phút</translation>
    </message>
    <message>
        <source>%1: persons waiting</source>
        <translation>Người chờ: %1</translation>
    </message>
    <message>
        <source>%1: vehicles waiting</source>
        <translation>%1: số xe chờ</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>không có lệnh %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>có lệnh %1</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>còn chỗ cho %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>giới hạn %1</translation>
    </message>
    <message>
        <source>lease ends %1</source>
        <translation>hết thời hạn %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastModel</name>
    <message>
        <source>Not one future was computed in time</source>
        <translation>Không kịp tính một kịch bản nào</translation>
    </message>
    <message>
        <source>stopped, %1 of %2</source>
        <translation>đã dừng, %1 trên %2</translation>
    </message>
    <message>
        <source>computing, %1 of %2</source>
        <translation>đang tính, %1 trên %2</translation>
    </message>
    <message>
        <source>%1 futures each</source>
        <translation>mỗi phương án %1 kịch bản</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 lần chạy</translation>
    </message>
    <message>
        <source>Nothing assumed: all figures are observed.</source>
        <translation>Không giả định gì: mọi số liệu đều quan sát được.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Và %1 mục nữa.</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastPreview</name>
    <message>
        <source>both</source>
        <translation>cả hai</translation>
    </message>
    <message>
        <source>%1 lanes</source>
        <translation>%1 làn</translation>
    </message>
    <message>
        <source>Preview: %1, %2, %3 min</source>
        <comment>action, which</comment>
        <translation>Xem trước: %1, %2, %3 phút</translation>
    </message>
    <message>
        <source>Preview: %1, %2</source>
        <comment>action, which</comment>
        <translation>Xem trước: %1, %2</translation>
    </message>
    <message>
        <source>Gates are not part of the model</source>
        <translation>Cổng không thuộc mô hình</translation>
    </message>
    <message>
        <source>These are not part of the model</source>
        <translation>Các đối tượng này không thuộc mô hình</translation>
    </message>
    <message>
        <source>With the command: %1.</source>
        <translation>Khi có lệnh: %1.</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastScores</name>
    <message>
        <source>Past forecasts: none compared yet.</source>
        <translation>Dự báo trước đây: chưa có đối chiếu.</translation>
    </message>
    <message>
        <source>+%1 min: %2 inside the band, bias %3 min, mean error %4 min (%5)</source>
        <translation>+%1 phút: %2 trong dải, lệch %3 phút, sai số trung bình %4 phút (%5)</translation>
    </message>
    <message>
        <source>The score is not known: %1</source>
        <translation>Không rõ độ chính xác: %1</translation>
    </message>
    <message>
        <source>Past forecasts: %1 inside the 90 % band, bias %2 min (%3 in 30 days).</source>
        <translation>Dự báo trước đây: %1 nằm trong dải 90 %, lệch %2 phút (%3 lần trong 30 ngày).</translation>
    </message>
    <message>
        <source>Past forecasts of the queue: %1 inside the 90 % band, bias %2 (%3 in 30 days).</source>
        <translation>Dự báo hàng chờ trước đây: %1 nằm trong dải 90 %, lệch %2 (%3 lần trong 30 ngày).</translation>
    </message>
    <message>
        <source>+%1 min: %2 inside the band of the queue, bias %3, mean error %4 (%5)</source>
        <translation>+%1 phút: %2 trong dải của hàng chờ, lệch %3, sai số trung bình %4 (%5)</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastWaits</name>
    <message>
        <source>stale %1</source>
        <translation>dữ liệu cũ %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>lập lúc %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::Formats</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 phút %2 s</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::FreightModel</name>
    <message>
        <source>no longer known</source>
        <translation>không còn thông tin</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>có hàng</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>rỗng</translation>
    </message>
    <message>
        <source>northbound</source>
        <translation>hướng bắc</translation>
    </message>
    <message>
        <source>southbound</source>
        <translation>hướng nam</translation>
    </message>
    <message>
        <source>state %1 old</source>
        <translation>trạng thái cũ %1</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Lô hàng</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <translation>%1 km/h</translation>
    </message>
    <message>
        <source>Last node</source>
        <translation>Nút cuối</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Lệnh chạy</translation>
    </message>
    <message>
        <source>%1, upd. %2</source>
        <translation>%1, cập nhật %2</translation>
    </message>
    <message>
        <source>smart corridor</source>
        <translation>hành lang thông minh</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>truyền thống</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Bên trong</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Biển số</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Khối lượng</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Luồng</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Xe chở</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1 measured, %2 reported</source>
        <translation>%1 đo được, %2 được báo</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Tạm dừng %1</translation>
    </message>
    <message>
        <source>no vehicle waits behind it</source>
        <translation>không có xe chờ phía sau</translation>
    </message>
    <message>
        <source>turned: Viet Nam left, China right · %1 km · northbound upper lane</source>
        <translation>đã xoay: Việt Nam bên trái, Trung Quốc bên phải · %1 km · hướng bắc làn trên</translation>
    </message>
    <message>
        <source>%1 of %2 available, attention first</source>
        <translation>%1/%2 sẵn sàng, cần chú ý trước</translation>
    </message>
    <message>
        <source>%1 more, all as planned</source>
        <translation>%1 xe nữa, đều đúng kế hoạch</translation>
    </message>
    <message>
        <source>by attention; %1 known</source>
        <translation>cần chú ý trước; tổng %1</translation>
    </message>
    <message>
        <source>%1 %2 + %3</source>
        <translation>%1 %2 + %3</translation>
    </message>
    <message>
        <source>No vehicle waits behind it.</source>
        <translation>Không có xe chờ phía sau.</translation>
    </message>
    <message>
        <source>%1 vehicles wait behind it.</source>
        <translation>%1 xe chờ phía sau.</translation>
    </message>
    <message>
        <source>%1 %2 is over 6 h inside.</source>
        <translation>%1 %2 đã ở trong quá 6 h.</translation>
    </message>
    <message>
        <source>%1 %2 stays inside 6 h until %3.</source>
        <translation>%1 %2 còn trong hạn 6 h đến %3.</translation>
    </message>
    <message>
        <source>Zone %1 held by %2</source>
        <translation>Vùng %1 do %2 giữ</translation>
    </message>
    <message>
        <source>%1 waits %2</source>
        <translation>%1 chờ %2</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, trống %2</translation>
    </message>
    <message>
        <source>Charging %1</source>
        <translation>Đang sạc %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Phục vụ %1</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>Ask Dongxing to open %1 by hand</source>
        <translation>Yêu cầu Đông Hưng mở %1 bằng tay</translation>
    </message>
    <message>
        <source>lease to %1</source>
        <translation>giữ đến %1</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Việt Nam</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Trung Quốc</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation>Dự kiến %1</translation>
    </message>
    <message>
        <source>There is no fresh forecast.</source>
        <translation>Chưa có dự báo mới.</translation>
    </message>
    <message>
        <source>At %1 the wait for an IGV to China is %2 min (90 % band %3).</source>
        <translation>Lúc %1 phải chờ IGV đi Trung Quốc %2 phút (dải 90 %: %3).</translation>
    </message>
    <message>
        <source>At %1 the wait for an IGV to Viet Nam is %2 min (90 % band %3).</source>
        <translation>Lúc %1 phải chờ IGV về Việt Nam %2 phút (dải 90 %: %3).</translation>
    </message>
    <message>
        <source>%1 t declared, %2 t weighed</source>
        <translation>khai báo %1 t, cân được %2 t</translation>
    </message>
    <message>
        <source>%1 t declared</source>
        <translation>khai báo %1 t</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::InspectorModel</name>
    <message>
        <source>Leased by %1 until %2 (%3 China)</source>
        <translation>Thời hạn của %1 đến %2 (%3 Trung Quốc)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>trucks</source>
        <translation>xe tải</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>người</translation>
    </message>
    <message>
        <source>wait now</source>
        <translation>chờ hiện tại</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>served</source>
        <translation>đã qua</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>Served per hour, last 10 min</source>
        <translation>Đã qua mỗi giờ, 10 phút qua</translation>
    </message>
    <message>
        <source>queue zone %1</source>
        <translation>vùng hàng đợi %1</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>đang đến</translation>
    </message>
    <message>
        <source>Queue smoothed over 1 min; wait = queue / service rate.</source>
        <translation>Hàng đợi làm mịn 1 phút; thời gian chờ = hàng đợi / tốc độ phục vụ.</translation>
    </message>
    <message>
        <source>%1 m² per person.</source>
        <translation>%1 m² mỗi người.</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>Waiting, last 10 min</source>
        <translation>Đang chờ, 10 phút qua</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>có hàng</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>rỗng</translation>
    </message>
    <message>
        <source>northbound</source>
        <translation>hướng bắc</translation>
    </message>
    <message>
        <source>southbound</source>
        <translation>hướng nam</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Chờ %1.</translation>
    </message>
    <message>
        <source>Waits for %1, held by %2.</source>
        <translation>Chờ %1, do %2 giữ.</translation>
    </message>
    <message>
        <source>Connection broken: it may still move to its last released node %1.</source>
        <translation>Đứt kết nối: xe vẫn có thể chạy tới nút được cấp cuối %1.</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>tốc độ</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>pin</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>vùng</translation>
    </message>
    <message>
        <source>order</source>
        <translation>lệnh chạy</translation>
    </message>
    <message>
        <source>Speed, last 10 min</source>
        <translation>Tốc độ, 10 phút qua</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ngoại tuyến</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>đứng hình</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>Queue, last 60 min</source>
        <translation>Hàng đợi, 60 phút qua</translation>
    </message>
    <message>
        <source>forecast of %1, stale</source>
        <translation>dự báo lúc %1, dữ liệu cũ</translation>
    </message>
    <message>
        <source>no forecast yet</source>
        <translation>chưa có dự báo</translation>
    </message>
    <message>
        <source>Forecast hit rate %1.</source>
        <translation>Tỷ lệ dự báo trúng %1.</translation>
    </message>
    <message>
        <source>%1 figures assumed.</source>
        <translation>%1 số liệu giả định.</translation>
    </message>
    <message>
        <source>median, 90 % band, made %1</source>
        <translation>trung vị, dải 90 %, lập lúc %1</translation>
    </message>
    <message>
        <source>present</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>rảnh</translation>
    </message>
    <message>
        <source>at booths</source>
        <translation>tại quầy</translation>
    </message>
    <message>
        <source>at stations</source>
        <translation>tại trạm</translation>
    </message>
    <message>
        <source>An open booth, a desk of the baggage customs and the post of the health screening bind one officer each.</source>
        <translation>Mỗi quầy mở, bàn kiểm tra hành lý và chốt kiểm dịch y tế cần một cán bộ.</translation>
    </message>
    <message>
        <source>exit, wait</source>
        <translation>xuất cảnh, chờ</translation>
    </message>
    <message>
        <source>entry, wait</source>
        <translation>nhập cảnh, chờ</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::LaneGroup</name>
    <message>
        <source>%1 of %2 in service · %3/h</source>
        <translation>%1/%2 đang mở · %3/h</translation>
    </message>
    <message>
        <source>longest wait %1 min</source>
        <translation>chờ lâu nhất %1 phút</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::LaneTiles</name>
    <message>
        <source>Watch-list check %1</source>
        <translation>Kiểm tra danh sách %1</translation>
    </message>
    <message>
        <source>Tailgating %1</source>
        <translation>Bám đuôi %1</translation>
    </message>
    <message>
        <source>No officer</source>
        <translation>Không có cán bộ</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Chưa có báo cáo</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::LanesModel</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Đang chuyển</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%2 %1, %3</translation>
    </message>
    <message>
        <source>The field reports nothing of it.</source>
        <translation>Hiện trường không báo gì.</translation>
    </message>
    <message>
        <source>The field says: %1, %2 ago.</source>
        <translation>Hiện trường báo: %1, cách đây %2.</translation>
    </message>
    <message>
        <source>Link lost: nothing can be read.</source>
        <translation>Mất kết nối: không đọc được gì.</translation>
    </message>
    <message>
        <source>The vehicle says: paused.</source>
        <translation>Xe báo: tạm dừng.</translation>
    </message>
    <message>
        <source>The vehicle says: not paused.</source>
        <translation>Xe báo: không tạm dừng.</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::OverrideModel</name>
    <message>
        <source>paused</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>released</source>
        <translation>đã nhả</translation>
    </message>
    <message>
        <source>After the command: %1 %2</source>
        <comment>exit e-gate</comment>
        <translation>Sau lệnh: %2 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n đối tượng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: objects</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>signed by two persons</source>
        <translation>hai người ký</translation>
    </message>
    <message>
        <source>signed by holding</source>
        <translation>ký bằng cách giữ</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>trạng thái %1</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Chọn lý do</translation>
    </message>
    <message>
        <source>Way is clear again</source>
        <translation>Đường đã thông</translation>
    </message>
    <message>
        <source>Asked by the yard</source>
        <translation>Bãi yêu cầu</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Phiếu công việc</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Vệ sinh</translation>
    </message>
    <message>
        <source>Device fault</source>
        <translation>Lỗi thiết bị</translation>
    </message>
    <message>
        <source>Work order done</source>
        <translation>Xong phiếu công việc</translation>
    </message>
    <message>
        <source>Fault cleared</source>
        <translation>Đã hết lỗi</translation>
    </message>
    <message>
        <source>Queue over limit</source>
        <translation>Hàng đợi quá ngưỡng</translation>
    </message>
    <message>
        <source>Coach or group arriving</source>
        <translation>Xe khách hoặc đoàn đến</translation>
    </message>
    <message>
        <source>Other lane has a fault</source>
        <translation>Làn khác bị lỗi</translation>
    </message>
    <message>
        <source>Asked by the hall leader</source>
        <translation>Trưởng sảnh yêu cầu</translation>
    </message>
    <message>
        <source>Person in need</source>
        <translation>Người cần trợ giúp</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Thử nghiệm</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Chọn lý do.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Ghi lý do.</translation>
    </message>
    <message>
        <source>Write the number of the work order.</source>
        <translation>Ghi số phiếu công việc.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>lease</comment>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>Stays until the next command</source>
        <translation>Giữ đến lệnh kế tiếp</translation>
    </message>
    <message>
        <source>This command has no end time</source>
        <translation>Lệnh này không có giờ kết thúc</translation>
    </message>
    <message>
        <source>Returns at %1 (%2 China)</source>
        <translation>Trở lại lúc %1 (%2 Trung Quốc)</translation>
    </message>
    <message>
        <source>Link lost: signatures are locked</source>
        <translation>Mất kết nối: khóa chữ ký</translation>
    </message>
    <message>
        <source>Signing by two persons is not available yet</source>
        <translation>Chưa có ký hai người</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>Chưa đạt: %1</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>đạt %1/%2</translation>
    </message>
    <message>
        <source>Linked alarm: %1, %2</source>
        <translation>Báo động liên quan: %1, %2</translation>
    </message>
    <message>
        <source>now %1 waiting, %2 min; %3/h come, %4/h are served</source>
        <translation>hiện %1 đang chờ, %2 phút; %3/h đến, %4/h đã qua</translation>
    </message>
    <message>
        <source>Not selected yet</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>Selected for you</source>
        <translation>Đã chọn sẵn cho bạn</translation>
    </message>
    <message>
        <source>in a bay</source>
        <translation>trong ngách tránh</translation>
    </message>
    <message>
        <source>without an order</source>
        <translation>không có lệnh</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>tại %1</translation>
    </message>
    <message>
        <source>Way ahead is blocked</source>
        <translation>Đường phía trước bị chặn</translation>
    </message>
    <message>
        <source>Asked by the counterpart</source>
        <translation>Bên đối tác yêu cầu</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::OverviewModel</name>
    <message>
        <source>%1 of %2 available</source>
        <translation>%1/%2 sẵn sàng</translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation>đang chạy %1</translation>
    </message>
    <message>
        <source>handling %1</source>
        <translation>xếp dỡ %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>đang chờ %1</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation>đã dừng %1</translation>
    </message>
    <message>
        <source>charging %1</source>
        <translation>đang sạc %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>bảo dưỡng %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ShellModel</name>
    <message>
        <source>%1 · you see %2</source>
        <translation>%1 · bạn đang xem %2</translation>
    </message>
    <message>
        <source>no real gate · paused · %1</source>
        <translation>không có cổng thật · tạm dừng · %1</translation>
    </message>
    <message>
        <source>no real gate · ×%1 · %2</source>
        <translation>không có cổng thật · ×%1 · %2</translation>
    </message>
    <message>
        <source>No heartbeat %1</source>
        <translation>Mất nhịp tim %1</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Kết nối %1</translation>
    </message>
    <message>
        <source>connecting again</source>
        <translation>đang kết nối lại</translation>
    </message>
    <message>
        <source>%1 of %2 feeds fresh</source>
        <translation>%1/%2 nguồn còn mới</translation>
    </message>
    <message>
        <source>back, %1 missing</source>
        <translation>đã nối lại, thiếu %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::SimulationModel</name>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>any</source>
        <translation>bất kỳ</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::SoundModel</name>
    <message>
        <source>this console has no sound device</source>
        <translation>bàn này không có thiết bị âm thanh</translation>
    </message>
    <message>
        <source>Silenced %1</source>
        <translation>Tắt tiếng %1</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Không có âm thanh</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Chỉ nghiêm trọng</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Bật tiếng</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::WhatIfModel</name>
    <message>
        <source>link lost</source>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>at most %1 changes</source>
        <translation>tối đa %1 thay đổi</translation>
    </message>
    <message>
        <source>begins with the state of %1, %2 ago</source>
        <translation>bắt đầu từ trạng thái lúc %1, cách đây %2</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Phương án %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>tốt nhất %1</translation>
    </message>
    <message>
        <source>no command</source>
        <translation>không có lệnh</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>không thay đổi gì</translation>
    </message>
    <message>
        <source>As it is: nothing to apply.</source>
        <translation>Giữ nguyên: không có gì để áp dụng.</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>Không có gì để áp dụng.</translation>
    </message>
    <message>
        <source>Opens the command dialog. Nothing is sent without a signature.</source>
        <translation>Mở hộp thoại lệnh. Chưa ký thì không gửi gì.</translation>
    </message>
    <message>
        <source>Can not be commanded, only tried: %1.</source>
        <translation>Không ra lệnh được, chỉ thử: %1.</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>đến hết</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Hành khách</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Open lanes</source>
        <translation>Mở làn</translation>
    </message>
    <message>
        <source>Close lanes</source>
        <translation>Đóng làn</translation>
    </message>
    <message>
        <source>Hold lanes open</source>
        <translation>Giữ mở làn</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Số quầy</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Đội xe</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Lượt đến</translation>
    </message>
    <message>
        <source>%1: servers %2</source>
        <translation>%1: %2 quầy</translation>
    </message>
    <message>
        <source>%1: units %2</source>
        <translation>%1: %2 xe</translation>
    </message>
    <message>
        <source>Arrivals, %1: %2 %</source>
        <translation>Lượt đến, %1: %2 %</translation>
    </message>
    <message>
        <source>%1: none is possible</source>
        <comment>action</comment>
        <translation>%1: không làn nào được</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>units</source>
        <translation>xe</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>quầy</translation>
    </message>
    <message>
        <source>can not be commanded, only tried</source>
        <translation>không ra lệnh được, chỉ thử</translation>
    </message>
    <message>
        <source>none is closed</source>
        <translation>không làn nào đóng</translation>
    </message>
    <message>
        <source>none is in service</source>
        <translation>không làn nào đang mở</translation>
    </message>
    <message>
        <source>at most %1 options</source>
        <translation>tối đa %1 phương án</translation>
    </message>
    <message>
        <source>Begins at %1: a command begins when it is signed, and can be given then.</source>
        <translation>Bắt đầu lúc %1: một lệnh có hiệu lực khi được ký, nên đến lúc đó mới ra lệnh được.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>đã qua</translation>
    </message>
    <message>
        <source>begins after the end of the forecast</source>
        <translation>bắt đầu sau khi dự báo kết thúc</translation>
    </message>
    <message>
        <source>now</source>
        <translation>hiện tại</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>lúc %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
</context>
</TS>
