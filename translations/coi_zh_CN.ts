<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionButton</name>
    <message>
        <source>Not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>不可用：%1</translation>
    </message>
</context>
<context>
    <name>AlarmBannerCount</name>
    <message>
        <source>%1: %2 active, %3 new</source>
        <translation>%1：活动 %2，新 %3</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新 %1</translation>
    </message>
</context>
<context>
    <name>AlarmBannerItem</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>AlarmListHead</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Value / limit</source>
        <translation>值 / 限值</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Raised UTC+7</source>
        <translation>发生 UTC+7</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>发生</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>nothing newer is known of it</source>
        <translation>尚无更新的消息</translation>
    </message>
</context>
<context>
    <name>AlarmSymbol</name>
    <message>
        <source>critical</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>锁存</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>已抑制</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 alarm, %2</source>
        <translation>%1报警，%2</translation>
    </message>
</context>
<context>
    <name>AlarmTexts</name>
    <message>
        <source>consequences: %1 · %2</source>
        <translation>后果：%1 · %2</translation>
    </message>
    <message>
        <source>Returned or latched: condition gone, operator step missing</source>
        <translation>已恢复或锁存：条件消失，尚缺操作</translation>
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
        <translation>确认后关闭</translation>
    </message>
    <message>
        <source>ack, then reset</source>
        <translation>先确认，再复位</translation>
    </message>
    <message>
        <source>reset after check</source>
        <translation>检查后复位</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>设计抑制</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>L%1 informed</source>
        <translation>已通知 L%1</translation>
    </message>
    <message>
        <source>L%1 in %2</source>
        <translation>%2 后 L%1</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>发生</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>已抑制</translation>
    </message>
    <message>
        <source>no longer suppressed</source>
        <translation>不再抑制</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>escalated to level %1</source>
        <translation>已升级至 %1 级</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>已指派</translation>
    </message>
    <message>
        <source>condition gone</source>
        <translation>条件消失</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已消除</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>unshelved</source>
        <translation>已取消搁置</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>已复位</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>ack due %1</source>
        <translation>确认期限 %1</translation>
    </message>
    <message>
        <source>ack overdue</source>
        <translation>确认超时</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>已恢复 %1</translation>
    </message>
</context>
<context>
    <name>AlarmsActions</name>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Escalate now</source>
        <translation>立即升级</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Unshelve</source>
        <translation>取消搁置</translation>
    </message>
    <message>
        <source>unshelved together</source>
        <translation>一并取消搁置</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>reset together</source>
        <translation>一并复位</translation>
    </message>
</context>
<context>
    <name>AlarmsCause</name>
    <message>
        <source>No camera sees this object</source>
        <translation>无摄像机可见此对象</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
</context>
<context>
    <name>AlarmsDetail</name>
    <message>
        <source>No alarm chosen</source>
        <translation>未选报警</translation>
    </message>
</context>
<context>
    <name>AlarmsDialog</name>
    <message>
        <source>Escalate %1 alarms</source>
        <translation>升级 %1 条报警</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Shelve %1 alarms</source>
        <translation>搁置 %1 条报警</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Acknowledge %1 alarms</source>
        <translation>确认 %1 条报警</translation>
    </message>
    <message>
        <source>one reason, one record each</source>
        <translation>同一理由，逐条记录</translation>
    </message>
    <message>
        <source>Shelve for, minutes</source>
        <translation>搁置时长，分钟</translation>
    </message>
    <message>
        <source>Reason, goes into the record</source>
        <translation>理由，写入记录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Escalate now</source>
        <translation>立即升级</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>须填理由</translation>
    </message>
</context>
<context>
    <name>AlarmsFilter</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>锁存</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>已抑制</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部位置</translation>
    </message>
    <message>
        <source>Bac Luan I</source>
        <translation>北仑一桥</translation>
    </message>
    <message>
        <source>Bac Luan II</source>
        <translation>北仑二桥</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Priority: all</source>
        <translation>优先级：全部</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Writes the rows of this tab into a file you choose</source>
        <translation>将本页各行写入所选文件</translation>
    </message>
</context>
<context>
    <name>AlarmsFoot</name>
    <message>
        <source>acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>shelve</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>next new</source>
        <translation>下一条新报警</translation>
    </message>
    <message>
        <source>select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>%1 selected; one reason, one record each</source>
        <translation>已选 %1；同一理由，逐条记录</translation>
    </message>
    <message>
        <source>Select several with X; one reason, one record each</source>
        <translation>按 X 多选；同一理由，逐条记录</translation>
    </message>
</context>
<context>
    <name>AlarmsHeld</name>
    <message>
        <source>Shelved and held back</source>
        <translation>已搁置与抑制</translation>
    </message>
    <message>
        <source>nothing held back</source>
        <translation>无搁置或抑制</translation>
    </message>
</context>
<context>
    <name>AlarmsLadder</name>
    <message>
        <source>Escalation</source>
        <translation>升级</translation>
    </message>
</context>
<context>
    <name>AlarmsList</name>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>no active alarm</source>
        <translation>无活动报警</translation>
    </message>
    <message>
        <source>no alarm in this state</source>
        <translation>无此状态的报警</translation>
    </message>
    <message>
        <source>%1 hidden by the filter</source>
        <translation>筛选隐藏 %1</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <source>History not read: %1</source>
        <translation>历史未读取：%1</translation>
    </message>
    <message>
        <source>nothing in the last 24 hours</source>
        <translation>近 24 h 无记录</translation>
    </message>
</context>
<context>
    <name>AlarmsLoad</name>
    <message>
        <source>Load per hour</source>
        <translation>每小时负荷</translation>
    </message>
    <message>
        <source>last 2 h; up to 6 acceptable</source>
        <translation>近 2 h；6 条以内可接受</translation>
    </message>
</context>
<context>
    <name>AlarmsRate</name>
    <message>
        <source>Alarm rate, last 3 h</source>
        <translation>报警率，近 3 h</translation>
    </message>
    <message>
        <source>%1 in 10 min</source>
        <translation>10 分钟内 %1 条</translation>
    </message>
    <message>
        <source>History not read: %1</source>
        <translation>历史未读取：%1</translation>
    </message>
    <message>
        <source>flood starts above %1 per 10 min</source>
        <translation>每 10 分钟超过 %1 条即泛滥</translation>
    </message>
    <message>
        <source>in 10 min</source>
        <translation>10 分钟内</translation>
    </message>
</context>
<context>
    <name>AlarmsStep</name>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>AlarmsSteps</name>
    <message>
        <source>No procedure</source>
        <translation>无规程</translation>
    </message>
    <message>
        <source>Procedure %1</source>
        <translation>规程 %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>times UTC+7</source>
        <translation>时间 UTC+7</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>no camera here</source>
        <translation>此处无摄像机</translation>
    </message>
</context>
<context>
    <name>BannerBar</name>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>no active alarm</source>
        <translation>无活动报警</translation>
    </message>
    <message>
        <source>%1 in 10 min</source>
        <translation>10 分钟内 %1 条</translation>
    </message>
    <message>
        <source>flood above %1</source>
        <translation>超过 %1 即泛滥</translation>
    </message>
    <message>
        <source>%1 shelved</source>
        <translation>搁置 %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下一条 %1</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>%1 时的状态</translation>
    </message>
</context>
<context>
    <name>BatteryBar</name>
    <message>
        <source>battery %1 %</source>
        <translation>电池 %1 %</translation>
    </message>
    <message>
        <source>battery unknown</source>
        <translation>电池未知</translation>
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
        <translation>未选摄像机</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>画面墙</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单画面</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>−30 s</source>
        <translation>−30 s</translation>
    </message>
    <message>
        <source>Not available: video is not recorded yet</source>
        <translation>不可用：尚未录像</translation>
    </message>
</context>
<context>
    <name>CameraCauses</name>
    <message>
        <source>the source in the site file cannot be used</source>
        <translation>场区文件中的视频源不可用</translation>
    </message>
    <message>
        <source>name of the camera does not resolve</source>
        <translation>摄像机名称无法解析</translation>
    </message>
    <message>
        <source>no route to camera</source>
        <translation>无到摄像机的路由</translation>
    </message>
    <message>
        <source>camera refuses connections</source>
        <translation>摄像机拒绝连接</translation>
    </message>
    <message>
        <source>camera does not answer</source>
        <translation>摄像机无应答</translation>
    </message>
    <message>
        <source>user or password refused</source>
        <translation>用户或密码被拒</translation>
    </message>
    <message>
        <source>no such stream or file</source>
        <translation>无此视频流或文件</translation>
    </message>
    <message>
        <source>source has no video</source>
        <translation>视频源无图像</translation>
    </message>
    <message>
        <source>data cannot be decoded</source>
        <translation>数据无法解码</translation>
    </message>
    <message>
        <source>stream stopped</source>
        <translation>视频流已停止</translation>
    </message>
    <message>
        <source>camera closed the stream</source>
        <translation>摄像机关闭了视频流</translation>
    </message>
    <message>
        <source>no new picture arrives</source>
        <translation>无新画面</translation>
    </message>
    <message>
        <source>the same picture is repeated</source>
        <translation>画面重复</translation>
    </message>
    <message>
        <source>time code stands still</source>
        <translation>时码停止</translation>
    </message>
    <message>
        <source>all decoders are in use</source>
        <translation>解码器已占满</translation>
    </message>
    <message>
        <source>no signal from camera</source>
        <translation>摄像机无信号</translation>
    </message>
</context>
<context>
    <name>CameraChoices</name>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示中</translation>
    </message>
    <message>
        <source>No camera matches</source>
        <translation>无匹配的摄像机</translation>
    </message>
</context>
<context>
    <name>CameraEventsList</name>
    <message>
        <source>Events with video</source>
        <translation>有视频的事件</translation>
    </message>
    <message>
        <source>No alarm a camera looks at</source>
        <translation>无摄像机可见的报警</translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>CameraLayoutRow</name>
    <message>
        <source>Remove the layout %1</source>
        <translation>删除布局 %1</translation>
    </message>
</context>
<context>
    <name>CameraLayouts</name>
    <message>
        <source>Peak, both bridges</source>
        <translation>高峰，两桥</translation>
    </message>
    <message>
        <source>Bac Luan I, halls</source>
        <translation>北仑一桥，大厅</translation>
    </message>
    <message>
        <source>Freight and corridor</source>
        <translation>货运与走廊</translation>
    </message>
    <message>
        <source>River bank</source>
        <translation>河岸</translation>
    </message>
    <message>
        <source>All cameras, page %1</source>
        <translation>全部摄像机，第 %1 页</translation>
    </message>
    <message>
        <source>Single picture</source>
        <translation>单画面</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>VIDEO FROZEN %1</source>
        <translation>画面冻结 %1</translation>
    </message>
    <message>
        <source>OFFLINE since %1</source>
        <translation>离线，自 %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>连接中 %1</translation>
    </message>
    <message>
        <source>0 fps</source>
        <translation>0 fps</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>no picture yet</source>
        <translation>尚无画面</translation>
    </message>
    <message>
        <source>%1 · %2 fps</source>
        <translation>%1 · %2 fps</translation>
    </message>
    <message>
        <source>last new frame %1</source>
        <translation>最后新帧 %1</translation>
    </message>
    <message>
        <source>PTZ</source>
        <translation>云台</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation>画面数</translation>
    </message>
    <message>
        <source>What to choose from</source>
        <translation>选择来源</translation>
    </message>
    <message>
        <source>Search cameras</source>
        <translation>搜索摄像机</translation>
    </message>
    <message>
        <source>Camera, place, lane…</source>
        <translation>摄像机、位置、通道…</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Save the layout as (Ctrl S)</source>
        <translation>布局另存为（Ctrl S）</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>布局名称</translation>
    </message>
</context>
<context>
    <name>CameraStrip</name>
    <message>
        <source>Tour</source>
        <translation>轮巡</translation>
    </message>
    <message>
        <source>Camera before</source>
        <translation>上一摄像机</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>开始轮巡</translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation>继续轮巡</translation>
    </message>
    <message>
        <source>Pause the tour</source>
        <translation>暂停轮巡</translation>
    </message>
    <message>
        <source>Next camera</source>
        <translation>下一摄像机</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not checked by COI: %1</source>
        <translation>COI 未检查：%1</translation>
    </message>
</context>
<context>
    <name>CameraTile</name>
    <message>
        <source>No camera in this tile</source>
        <translation>此画面无摄像机</translation>
    </message>
    <message>
        <source>Select the tile and choose a camera from the list.</source>
        <translation>选中画面，再从列表选摄像机。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>归还</translation>
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
        <translation>上仰</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>下俯</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右转</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>焦点</translation>
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
        <translation>不可用：%1</translation>
    </message>
    <message>
        <source>Turn the camera</source>
        <translation>转动摄像机</translation>
    </message>
    <message>
        <source>As mounted</source>
        <translation>安装位置</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预置位</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>预置位 %1</translation>
    </message>
    <message>
        <source>Give back the camera</source>
        <translation>交还摄像机</translation>
    </message>
</context>
<context>
    <name>CameraWall</name>
    <message>
        <source>Camera wall, %1</source>
        <translation>画面墙，%1</translation>
    </message>
</context>
<context>
    <name>CauseChain</name>
    <message>
        <source>Chain of causes</source>
        <translation>原因链</translation>
    </message>
</context>
<context>
    <name>CauseLink</name>
    <message>
        <source>reported</source>
        <translation>对方通报</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
</context>
<context>
    <name>CommandSteps</name>
    <message>
        <source>by position</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>for position</source>
        <translation>到位</translation>
    </message>
</context>
<context>
    <name>CommandTrayPanel</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1 open · %2 in all</source>
        <translation>未结 %1 · 共 %2</translation>
    </message>
    <message>
        <source>No command runs.</source>
        <translation>无执行中的命令。</translation>
    </message>
</context>
<context>
    <name>CommandTrayRow</name>
    <message>
        <source>No position was reported. Look, then read back.</source>
        <translation>未通报位置。先查看，再回读。</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Corridor</name>
    <message>
        <source>Border line</source>
        <translation>边界线</translation>
    </message>
</context>
<context>
    <name>CustomsChip</name>
    <message>
        <source>no channel yet</source>
        <translation>尚无通道</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>customs channel %1 %2</source>
        <translation>海关通道 %1 %2</translation>
    </message>
</context>
<context>
    <name>DashboardClearance</name>
    <message>
        <source>Clearance time</source>
        <translation>通关时间</translation>
    </message>
    <message>
        <source>smart</source>
        <translation>智慧</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>传统</translation>
    </message>
    <message>
        <source>yard in to accepted, n %1</source>
        <translation>入场至接收，n %1</translation>
    </message>
</context>
<context>
    <name>DashboardEventLine</name>
    <message>
        <source>Events behind the figures</source>
        <translation>数据所依事件</translation>
    </message>
    <message>
        <source>alarms of the period, UTC+7; a press opens the alarm</source>
        <translation>时段报警，UTC+7；单击打开报警</translation>
    </message>
    <message>
        <source>no alarm raised in this period</source>
        <translation>此时段无报警发生</translation>
    </message>
</context>
<context>
    <name>DashboardFlow</name>
    <message>
        <source>Vehicles per hour</source>
        <translation>每小时车辆</translation>
    </message>
    <message>
        <source>Travellers per hour</source>
        <translation>每小时旅客</translation>
    </message>
    <message>
        <source>stacked: entry on exit</source>
        <translation>堆叠：入境在出境上</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>出境</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>入境</translation>
    </message>
    <message>
        <source>Vehicles per day</source>
        <translation>每日车辆</translation>
    </message>
    <message>
        <source>Travellers per day</source>
        <translation>每日旅客</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>plan and 90 % band</source>
        <translation>计划与 90 % 区间</translation>
    </message>
    <message>
        <source>now, expected</source>
        <translation>现在，预计</translation>
    </message>
</context>
<context>
    <name>DashboardHead</name>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>this period is still running</source>
        <translation>此时段尚未结束</translation>
    </message>
    <message>
        <source>Figures to %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>no data for this period</source>
        <translation>此时段无数据</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>桥</translation>
    </message>
    <message>
        <source>Bac Luan I</source>
        <translation>北仑一桥</translation>
    </message>
    <message>
        <source>Bac Luan II</source>
        <translation>北仑二桥</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Writes figures and tables of the period into a file you choose</source>
        <translation>将时段数据与表格写入所选文件</translation>
    </message>
    <message>
        <source>Writes all series of the period into a file you choose</source>
        <translation>将时段全部数据写入所选文件</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>DashboardLanes</name>
    <message>
        <source>Served per lane</source>
        <translation>各通道通过量</translation>
    </message>
    <message>
        <source>e-gate</source>
        <translation>自助通道</translation>
    </message>
    <message>
        <source>truck and IGV lane</source>
        <translation>货车道与 IGV 车道</translation>
    </message>
    <message>
        <source>booth</source>
        <translation>人工台</translation>
    </message>
    <message>
        <source>Bac Luan II; dashed = lost by fault or maintenance</source>
        <translation>北仑二桥；虚线 = 故障或维护损失</translation>
    </message>
    <message>
        <source>Bac Luan I; dashed = lost by fault or maintenance</source>
        <translation>北仑一桥；虚线 = 故障或维护损失</translation>
    </message>
</context>
<context>
    <name>DashboardScreen</name>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <source>The history can not be read</source>
        <translation>无法读取历史</translation>
    </message>
    <message>
        <source>no data for this period</source>
        <translation>此时段无数据</translation>
    </message>
</context>
<context>
    <name>DashboardSide</name>
    <message>
        <source>Alarm system</source>
        <translation>报警系统</translation>
    </message>
    <message>
        <source>against EEMUA 191</source>
        <translation>对照 EEMUA 191</translation>
    </message>
    <message>
        <source>Alarms of the period</source>
        <translation>时段报警</translation>
    </message>
    <message>
        <source>Priority mix, goal about 80 / 15 / 5 / under 1</source>
        <translation>优先级占比，目标约 80 / 15 / 5 / 小于 1</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>bars from 70 %, line = goal</source>
        <translation>柱自 70 % 起，线 = 目标</translation>
    </message>
    <message>
        <source>Report of the period</source>
        <translation>时段报告</translation>
    </message>
    <message>
        <source>no data for this period</source>
        <translation>此时段无数据</translation>
    </message>
    <message>
        <source>now; bars from 70 %, line = goal</source>
        <translation>当前；柱自 70 % 起，线 = 目标</translation>
    </message>
</context>
<context>
    <name>DashboardTable</name>
    <message>
        <source>goal %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>DashboardWaits</name>
    <message>
        <source>Wait percentiles</source>
        <translation>等候百分位</translation>
    </message>
    <message>
        <source>minutes, each 15 min</source>
        <translation>分钟，每 15 分钟</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>出境</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>入境</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>COI operations centre, window %1</source>
        <translation>COI 运行中心，窗口 %1</translation>
    </message>
</context>
<context>
    <name>DeviceIcon</name>
    <message>
        <source>%1, faulty</source>
        <translation>%1，故障</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>EntranceLogin</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>EntrancePage</name>
    <message>
        <source>COI operations centre</source>
        <translation>COI 运行中心</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>网关 %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>EntranceProblem</name>
    <message>
        <source>User or password is wrong</source>
        <translation>用户或密码错误</translation>
    </message>
    <message>
        <source>The gateway can not be reached</source>
        <translation>无法连到网关</translation>
    </message>
    <message>
        <source>The certificate of the gateway is not trusted</source>
        <translation>网关证书不受信任</translation>
    </message>
    <message>
        <source>This is not a COI gateway of this version</source>
        <translation>不是此版本的 COI 网关</translation>
    </message>
    <message>
        <source>The gateway refuses this kind of program</source>
        <translation>网关拒绝此类程序</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>网关无应答</translation>
    </message>
    <message>
        <source>Too many sessions or attempts</source>
        <translation>会话或尝试过多</translation>
    </message>
    <message>
        <source>The gateway sent something that is not allowed</source>
        <translation>网关发来不允许的内容</translation>
    </message>
    <message>
        <source>The gateway has stopped</source>
        <translation>网关已停止</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>The site can not be shown</source>
        <translation>无法显示场区</translation>
    </message>
    <message>
        <source>The built-in gateway did not start</source>
        <translation>内置网关未启动</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Type both again. After several wrong attempts the gateway waits before it answers.</source>
        <translation>重新输入两项。多次输错后，网关延迟应答。</translation>
    </message>
    <message>
        <source>Check host and port, the network, and that the gateway runs.</source>
        <translation>检查主机、端口和网络，并确认网关在运行。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the host name and the clock, or give the authority with --ca FILE.</source>
        <translation>未发送任何内容。检查主机名和时钟，或用 --ca FILE 指定证书机构。</translation>
    </message>
    <message>
        <source>Check host and port; program and gateway must speak the same protocol version.</source>
        <translation>检查主机和端口；程序与网关的协议版本须一致。</translation>
    </message>
    <message>
        <source>It may be busy or a firewall may swallow the connection. Try again.</source>
        <translation>网关可能繁忙，或连接被防火墙拦截。可重试。</translation>
    </message>
    <message>
        <source>Wait a minute or close another console, then try again.</source>
        <translation>等待一分钟或关闭其他控制台，再重试。</translation>
    </message>
    <message>
        <source>Correct the named places in the site files, then try again.</source>
        <translation>更正场区文件中所列之处，再重试。</translation>
    </message>
    <message>
        <source>Another program may use its data directory. Choose another one with --data DIR.</source>
        <translation>数据目录可能被其他程序占用。用 --data DIR 另选目录。</translation>
    </message>
    <message>
        <source>Try again; the log of the gateway says more.</source>
        <translation>重试；详情见网关日志。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>EntranceProgress</name>
    <message>
        <source>start the built-in gateway</source>
        <translation>启动内置网关</translation>
    </message>
    <message>
        <source>connect and log in</source>
        <translation>连接并登录</translation>
    </message>
    <message>
        <source>read the site and the state</source>
        <translation>读取场区与状态</translation>
    </message>
    <message>
        <source>%1: %2 s</source>
        <translation>%1：%2 s</translation>
    </message>
</context>
<context>
    <name>FinderDialog</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>lane, gate, vehicle, plate, container, consignment, camera, station, queue zone, screen</source>
        <translation>通道、闸口、车辆、车牌、集装箱、货单、摄像机、查验点、排队区、画面</translation>
    </message>
    <message>
        <source>Lane, IGV, plate…</source>
        <translation>通道、IGV、车牌…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1</translation>
    </message>
    <message>
        <source>nothing of that name</source>
        <translation>无此名称</translation>
    </message>
</context>
<context>
    <name>FinderModel</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>货运</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设推演</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Write %1</source>
        <translation>写出 %1</translation>
    </message>
    <message>
        <source>choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Folders here: %1</source>
        <translation>此处文件夹：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写出</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Mean wait</source>
        <translation>平均等候</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Wait over %1 min at %2</source>
        <translation>%2 等候超过 %1 分钟</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>IGV yard</source>
        <translation>IGV 场</translation>
    </message>
    <message>
        <source>, %1 ago</source>
        <translation>，%1 前</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>X-ray, exit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>all arrivals</source>
        <translation>全部到达</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>travellers</source>
        <translation>旅客</translation>
    </message>
    <message>
        <source>Observed: %1 at %2 % of the profile</source>
        <translation>观测：%1 为常态的 %2 %</translation>
    </message>
    <message>
        <source>Assumed: %1 as in the profile</source>
        <translation>假定：%1 按常态</translation>
    </message>
    <message>
        <source>Observed: %1, %2 in service</source>
        <translation>观测：%1，%2 个开放</translation>
    </message>
    <message>
        <source>Assumed: %1, %2 in service</source>
        <translation>假定：%1，%2 个开放</translation>
    </message>
    <message>
        <source>Counted: %1, %2 waiting</source>
        <translation>清点：%1，%2 在排队</translation>
    </message>
    <message>
        <source>Counted long ago: %1, %2 waiting</source>
        <translation>较早清点：%1，%2 在排队</translation>
    </message>
    <message>
        <source>Assumed: %1, %2 waiting as on a usual day</source>
        <translation>假定：%1，%2 在排队，按平日</translation>
    </message>
    <message>
        <source>Counted: %1 consignments, %2</source>
        <translation>清点：%1 票货，%2</translation>
    </message>
    <message>
        <source>Counted: %1, %2 at work</source>
        <translation>清点：%1，%2 台作业</translation>
    </message>
    <message>
        <source>Assumed: %1, %2 at work as planned</source>
        <translation>假定：%1，按计划 %2 台作业</translation>
    </message>
    <message>
        <source>Assumed: %1 on the way between queues, %2</source>
        <translation>假定：%1 人在队列之间，%2</translation>
    </message>
    <message>
        <source>Known: lease of %1 ends in %2</source>
        <translation>已知：%1 的时限剩 %2</translation>
    </message>
    <message>
        <source>Your role may not ask for forecasts</source>
        <translation>您的岗位无权请求预测</translation>
    </message>
    <message>
        <source>The question is out of range: %1</source>
        <translation>请求超出范围：%1</translation>
    </message>
    <message>
        <source>%1 is not in the site plan</source>
        <translation>场区图中无 %1</translation>
    </message>
    <message>
        <source>%1 is not part of the model</source>
        <translation>模型不含 %1</translation>
    </message>
    <message>
        <source>No model can be made of this site</source>
        <translation>无法为该场区建模</translation>
    </message>
    <message>
        <source>The field has not reported anything yet</source>
        <translation>现场尚无上报</translation>
    </message>
    <message>
        <source>Too many forecasts at once</source>
        <translation>同时请求的预测过多</translation>
    </message>
    <message>
        <source>Link lost before the forecast was complete</source>
        <translation>预测完成前链路中断</translation>
    </message>
    <message>
        <source>The gateway did not answer in time</source>
        <translation>网关未及时应答</translation>
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
        <translation>等候超过 %1 分钟：始终低于 1 %</translation>
    </message>
    <message>
        <source>Wait over %1 min at %2 with probability %3</source>
        <translation>%2 等候超过 %1 分钟的概率 %3</translation>
    </message>
    <message>
        <source>Waiting at %1, mean</source>
        <translation>%1 等候，平均</translation>
    </message>
</context>
<context>
    <name>ForecastBands</name>
    <message>
        <source>with</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>without</source>
        <translation>不执行</translation>
    </message>
    <message>
        <source>band 90 %</source>
        <translation>90 % 区间</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
</context>
<context>
    <name>ForecastTable</name>
    <message>
        <source>without</source>
        <translation>不执行</translation>
    </message>
    <message>
        <source>with</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>%1: without %2 %3, with %4 %5, difference %6</source>
        <translation>%1：不执行 %2 %3，执行 %4 %5，差值 %6</translation>
    </message>
</context>
<context>
    <name>Freight</name>
    <message>
        <source>last seen %1</source>
        <translation>最后可见 %1</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <translation>%1 km/h</translation>
    </message>
    <message>
        <source>%1 km/h, to charger</source>
        <translation>%1 km/h，去充电</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>, battery %1 %</source>
        <translation>，电池 %1 %</translation>
    </message>
    <message>
        <source>image review</source>
        <translation>图像复核</translation>
    </message>
    <message>
        <source>examination of goods</source>
        <translation>货物查验</translation>
    </message>
    <message>
        <source>document check</source>
        <translation>单证审核</translation>
    </message>
    <message>
        <source>opened at the dock</source>
        <translation>在查验台开箱</translation>
    </message>
    <message>
        <source>sample in the laboratory</source>
        <translation>样品送检中</translation>
    </message>
    <message>
        <source>waits for its slot</source>
        <translation>等待时段</translation>
    </message>
    <message>
        <source>waits for an IGV</source>
        <translation>等待 IGV</translation>
    </message>
    <message>
        <source>waits for an IGV in Dongxing</source>
        <translation>在东兴等待 IGV</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>smart</source>
        <translation>智慧</translation>
    </message>
    <message>
        <source>trad.</source>
        <translation>传统</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>%1 km/h, to %2</source>
        <translation>%1 km/h，前往 %2</translation>
    </message>
    <message>
        <source>weight does not match: %1 kg</source>
        <translation>重量不符：%1 kg</translation>
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
        <translation>显示的车辆</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Consign.</source>
        <translation>货单</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>No vehicle needs attention</source>
        <translation>无需关注的车辆</translation>
    </message>
    <message>
        <source>No vehicle known</source>
        <translation>无已知车辆</translation>
    </message>
</context>
<context>
    <name>FreightCauses</name>
    <message>
        <source>%1 drives, %2 km/h</source>
        <translation>%1 行驶，%2 km/h</translation>
    </message>
    <message>
        <source>The way is free again when it has left %1</source>
        <translation>%1 离开后恢复通行</translation>
    </message>
    <message>
        <source>%1 stands in %2, %3</source>
        <translation>%1 停在 %2，%3</translation>
    </message>
    <message>
        <source>Speed %1 km/h, base ends at %2</source>
        <translation>速度 %1 km/h，已放行路径止于 %2</translation>
    </message>
    <message>
        <source>No contact with %1</source>
        <translation>与 %1 失联</translation>
    </message>
    <message>
        <source>It may still move to its last released node %1</source>
        <translation>可能仍驶往最后放行点 %1</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>By command; it goes on after a resume</source>
        <translation>因命令暂停；恢复后继续</translation>
    </message>
    <message>
        <source>%1: vehicle fault</source>
        <translation>%1：车辆故障</translation>
    </message>
    <message>
        <source>%1 is not in automatic mode</source>
        <translation>%1 不在自动模式</translation>
    </message>
    <message>
        <source>No release asked</source>
        <translation>未请求放行</translation>
    </message>
    <message>
        <source>The fleet control has given no reason</source>
        <translation>车队调度未给出原因</translation>
    </message>
    <message>
        <source>It waits for gate %1</source>
        <translation>等待闸口 %1</translation>
    </message>
    <message>
        <source>It waits for zone %1</source>
        <translation>等待区域 %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>No free place in %1</source>
        <translation>%1 无空位</translation>
    </message>
    <message>
        <source>Nobody is named who holds it</source>
        <translation>占用者不明</translation>
    </message>
    <message>
        <source>Gate %1 is held by %2</source>
        <translation>闸口 %1 被 %2 占用</translation>
    </message>
    <message>
        <source>Zone %1 is held by %2</source>
        <translation>区域 %1 被 %2 占用</translation>
    </message>
    <message>
        <source>The vehicles wait for each other</source>
        <translation>车辆互相等待</translation>
    </message>
    <message>
        <source>Only fleet control can dissolve the ring</source>
        <translation>仅车队调度可解除循环等待</translation>
    </message>
    <message>
        <source>Reported %1 (%2 China), %3 old</source>
        <translation>通报于 %1（中国 %2），%3 前</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <translation>闸口 %1：%2</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 无应答</translation>
    </message>
    <message>
        <source>Nothing is known of it</source>
        <translation>情况不明</translation>
    </message>
    <message>
        <source>%1 has no order</source>
        <translation>%1 无任务</translation>
    </message>
    <message>
        <source>Cancelled by command; a resume gives it a new one</source>
        <translation>已按指令取消；继续后获得新任务</translation>
    </message>
    <message>
        <source>%1 has been sent to %2</source>
        <translation>%1 已派往 %2</translation>
    </message>
    <message>
        <source>Lease until %1</source>
        <translation>占用至 %1</translation>
    </message>
    <message>
        <source>Lease until %1, renewed once</source>
        <translation>占用至 %1，已续一次</translation>
    </message>
    <message>
        <source>Lease until %1, renewed twice</source>
        <translation>占用至 %1，已续两次</translation>
    </message>
    <message>
        <source>Lease until %1, renewed %2 times</source>
        <translation>占用至 %1，已续 %2 次</translation>
    </message>
</context>
<context>
    <name>FreightConsignmentRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>FreightConsignments</name>
    <message>
        <source>Consignments</source>
        <translation>货单</translation>
    </message>
    <message>
        <source>Consignments shown</source>
        <translation>显示的货单</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Smart</source>
        <translation>智慧</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>传统</translation>
    </message>
    <message>
        <source>Consignment, goods, channel</source>
        <translation>货单、货物、海关通道</translation>
    </message>
    <message>
        <source>Trucks and containers by stage</source>
        <translation>各环节货车与集装箱</translation>
    </message>
    <message>
        <source>elapsed, h</source>
        <translation>已用时，h</translation>
    </message>
    <message>
        <source>No consignment inside</source>
        <translation>场内无货单</translation>
    </message>
    <message>
        <source>Waiting + in service: %1</source>
        <translation>等候 + 处理中：%1</translation>
    </message>
    <message>
        <source>Goods, channel</source>
        <translation>货物、通道</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>nothing waits at the stations</source>
        <translation>各站点无等待</translation>
    </message>
</context>
<context>
    <name>FreightCorridor</name>
    <message>
        <source>IGV corridor</source>
        <translation>IGV 走廊</translation>
    </message>
    <message>
        <source>northbound</source>
        <translation>北行</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>southbound</source>
        <translation>南行</translation>
    </message>
    <message>
        <source>This site has no corridor for IGVs</source>
        <translation>本口岸没有IGV通道</translation>
    </message>
</context>
<context>
    <name>FreightGate</name>
    <message>
        <source>%1, reported</source>
        <translation>%1，对方通报</translation>
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
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a vehicle or a consignment.</source>
        <translation>选择车辆或货单。</translation>
    </message>
    <message>
        <source>Why is it stopped?</source>
        <translation>停车原因</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>可行措施</translation>
    </message>
    <message>
        <source>Pause those behind it</source>
        <translation>暂停后车</translation>
    </message>
    <message>
        <source>They wait because of it; a pause is not an emergency stop</source>
        <translation>后车因它等待；暂停不是紧急停车</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>即时</translation>
    </message>
    <message>
        <source>Go to its vehicle</source>
        <translation>转到承运车辆</translation>
    </message>
    <message>
        <source>no IGV carries it now</source>
        <translation>当前无 IGV 承运</translation>
    </message>
    <message>
        <source>It waits for nothing and nobody.</source>
        <translation>没有等待任何对象。</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>若不处置</translation>
    </message>
    <message>
        <source>Message in Chinese and Vietnamese is ready</source>
        <translation>中文和越南文消息已备好</translation>
    </message>
</context>
<context>
    <name>FreightLegend</name>
    <message>
        <source>loaded</source>
        <translation>重载</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空载</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>最后可见</translation>
    </message>
    <message>
        <source>base</source>
        <translation>已放行路径</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>计划路径</translation>
    </message>
    <message>
        <source>trail %1 s</source>
        <translation>轨迹 %1 s</translation>
    </message>
</context>
<context>
    <name>FreightMessage</name>
    <message>
        <source>Message to Dongxing</source>
        <translation>给东兴的消息</translation>
    </message>
</context>
<context>
    <name>FreshnessMark</name>
    <message>
        <source>stale %1</source>
        <translation>数据过期 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <translation>%1 通报 %2</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Requested</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Hold for %1 seconds to confirm</source>
        <translation>按住 %1 秒以确认</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>继续按住</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>松开</translation>
    </message>
    <message>
        <source>%1 / %2 s</source>
        <translation>%1 / %2 s</translation>
    </message>
    <message>
        <source>ready, %1 s</source>
        <translation>就绪，%1 s</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a lane, queue, station, camera or IGV on the plan, or press Ctrl K.</source>
        <translation>在图上选通道、排队、查验点、摄像机或 IGV，或按 Ctrl K。</translation>
    </message>
    <message>
        <source>data %1</source>
        <translation>数据 %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>InspectorActions</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>显示摄像机</translation>
    </message>
    <message>
        <source>Show %1 cameras</source>
        <translation>显示 %1 台摄像机</translation>
    </message>
</context>
<context>
    <name>InspectorAlarmList</name>
    <message>
        <source>Active alarms here</source>
        <translation>此处活动报警</translation>
    </message>
</context>
<context>
    <name>InspectorChart</name>
    <message>
        <source>Queue, next 60 min</source>
        <translation>排队，未来 60 分钟</translation>
    </message>
</context>
<context>
    <name>InspectorMembers</name>
    <message>
        <source>Gates</source>
        <translation>闸口</translation>
    </message>
</context>
<context>
    <name>InspectorMore</name>
    <message>
        <source>Lanes</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>货运</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设推演</translation>
    </message>
</context>
<context>
    <name>InterlockRow</name>
    <message>
        <source>met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Travellers today</source>
        <translation>今日旅客</translation>
    </message>
    <message>
        <source>forecast %1 · day %2</source>
        <translation>预测 %1 · 全天 %2</translation>
    </message>
    <message>
        <source>Flow now</source>
        <translation>当前流量</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>exit %1 · entry %2</source>
        <translation>出境 %1 · 入境 %2</translation>
    </message>
    <message>
        <source>Exit wait, p95</source>
        <translation>出境等候，p95</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Vehicles today</source>
        <translation>今日车辆</translation>
    </message>
    <message>
        <source>Clearance, median</source>
        <translation>通关，中位数</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>IGVs available</source>
        <translation>可用 IGV</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 crossings/h</source>
        <translation>%1 次过境/h</translation>
    </message>
    <message>
        <source>Lanes in service</source>
        <translation>开放通道</translation>
    </message>
    <message>
        <source>%1 not by plan</source>
        <translation>%1 未按计划</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>全天 %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>出境 %1</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>target %1 · entry %2</source>
        <translation>目标 %1 · 入境 %2</translation>
    </message>
    <message>
        <source>Waited under %1 min</source>
        <translation>等候少于 %1 分钟</translation>
    </message>
    <message>
        <source>target %1 % · today %2 %</source>
        <translation>目标 %1 % · 今日 %2 %</translation>
    </message>
    <message>
        <source>target %1–%2 h · p90 %3 h</source>
        <translation>目标 %1–%2 h · p90 %3 h</translation>
    </message>
</context>
<context>
    <name>LaneTile</name>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>数据过期 %1</translation>
    </message>
    <message>
        <source>lease %1</source>
        <translation>时限 %1</translation>
    </message>
</context>
<context>
    <name>LanesActions</name>
    <message>
        <source>Sign text…</source>
        <translation>显示牌文字…</translation>
    </message>
    <message>
        <source>no signs are connected yet</source>
        <translation>尚未接入显示牌</translation>
    </message>
</context>
<context>
    <name>LanesChosen</name>
    <message>
        <source>lane selected</source>
        <translation>个通道已选</translation>
    </message>
    <message>
        <source>lanes selected</source>
        <translation>个通道已选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>上次变化</translation>
    </message>
</context>
<context>
    <name>LanesDrawer</name>
    <message>
        <source>No lane chosen</source>
        <translation>未选通道</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>Click a tile; Ctrl or X adds one, Shift a range, Ctrl A all that are shown.</source>
        <translation>点击卡片；Ctrl 或 X 加选，Shift 连选，Ctrl A 全选所示。</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>LanesFilters</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>桥</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Exit + entry</source>
        <translation>出境 + 入境</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>出境</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入境</translation>
    </message>
    <message>
        <source>With alarms %1</source>
        <translation>有报警 %1</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>过期 %1</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Site order</source>
        <translation>场区顺序</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>排队最长</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>等候最长</translation>
    </message>
    <message>
        <source>%1 hidden: show</source>
        <translation>隐藏 %1：显示</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>LanesGrid</name>
    <message>
        <source>Lanes</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>No lane matches the filters</source>
        <translation>无符合筛选的通道</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>近 1 h</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>No lane chosen</source>
        <translation>未选通道</translation>
    </message>
    <message>
        <source>Click a tile; Ctrl or X adds one, Shift a range, Ctrl A all that are shown.</source>
        <translation>点击卡片；Ctrl 或 X 加选，Shift 连选，Ctrl A 全选所示。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions for both</source>
        <translation>对两者的操作</translation>
    </message>
    <message>
        <source>Actions for %1 lanes</source>
        <translation>对 %1 个通道的操作</translation>
    </message>
</context>
<context>
    <name>LanesPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview missing: %1.</source>
        <translation>无预览：%1。</translation>
    </message>
    <message>
        <source>No action suggests itself.</source>
        <translation>无建议操作。</translation>
    </message>
    <message>
        <source>Queue and wait are being computed.</source>
        <translation>正在计算排队与等候。</translation>
    </message>
    <message>
        <source>%1: without %2, with %3</source>
        <translation>%1：不执行 %2，执行 %3</translation>
    </message>
</context>
<context>
    <name>LanesRow</name>
    <message>
        <source>stale %1</source>
        <translation>数据过期 %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>LosChip</name>
    <message>
        <source>level of service %1</source>
        <translation>服务水平 %1</translation>
    </message>
    <message>
        <source>level of service unknown</source>
        <translation>服务水平未知</translation>
    </message>
</context>
<context>
    <name>LosLegend</name>
    <message>
        <source>LOS, m² per person</source>
        <translation>LOS，m²/人</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>COI operations centre</source>
        <translation>COI 运行中心</translation>
    </message>
</context>
<context>
    <name>ModeWord</name>
    <message>
        <source>LIVE</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>SIMULATION</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>LINK LOST</source>
        <translation>链路中断</translation>
    </message>
</context>
<context>
    <name>OverrideChecksPane</name>
    <message>
        <source>Interlocks</source>
        <translation>联锁</translation>
    </message>
    <message>
        <source>The gateway and the lane&apos;s controller check again and may refuse; then nothing moves.</source>
        <translation>网关和通道控制器会再次检查，可能拒绝；拒绝时设备不动作。</translation>
    </message>
    <message>
        <source>Look before you sign</source>
        <translation>签署前先查看</translation>
    </message>
    <message>
        <source>No camera looks here</source>
        <translation>无摄像机可见此处</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>two persons</source>
        <translation>两人</translation>
    </message>
    <message>
        <source>Parts of the command</source>
        <translation>命令各部分</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>内容与理由</translation>
    </message>
    <message>
        <source>Interlocks</source>
        <translation>联锁</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>OverrideFacts</name>
    <message>
        <source>%1 of %2 devices in order</source>
        <translation>设备正常 %1/%2</translation>
    </message>
    <message>
        <source>lease %1 min</source>
        <translation>时限 %1 分钟</translation>
    </message>
    <message>
        <source>without a lease</source>
        <translation>无时限</translation>
    </message>
    <message>
        <source>reported %1 ago</source>
        <translation>%1 前通报</translation>
    </message>
    <message>
        <source>a new number is made when it is signed</source>
        <translation>签署时生成新编号</translation>
    </message>
    <message>
        <source>not the counterpart&apos;s</source>
        <translation>不属对方</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>no command runs on it</source>
        <translation>无执行中的命令</translation>
    </message>
    <message>
        <source>guided by the fleet</source>
        <translation>由车队调度引导</translation>
    </message>
    <message>
        <source>no maintenance</source>
        <translation>无维护</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>检查于 %1</translation>
    </message>
</context>
<context>
    <name>OverrideFooter</name>
    <message>
        <source>Signed %1 by %2</source>
        <translation>%2 签署于 %1</translation>
    </message>
    <message>
        <source>Ready to sign. Nothing is sent before.</source>
        <translation>可签署。签署前不发送。</translation>
    </message>
    <message>
        <source>1st signature</source>
        <translation>第 1 签</translation>
    </message>
    <message>
        <source>not possible yet</source>
        <translation>尚不可行</translation>
    </message>
    <message>
        <source>link lost: locked</source>
        <translation>链路中断：已锁定</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>已签 %1</translation>
    </message>
    <message>
        <source>2nd signature</source>
        <translation>第 2 签</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>two persons: not available yet</source>
        <translation>两人会签：尚不可用</translation>
    </message>
    <message>
        <source>one person signs</source>
        <translation>一人签署</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>OverridePreview</name>
    <message>
        <source>Consequence preview</source>
        <translation>后果预览</translation>
    </message>
    <message>
        <source>The command is possible without it. Judge by the interlocks and the cameras.</source>
        <translation>无预览也可下命令。依联锁和摄像机判断。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Queue and wait are being computed.</source>
        <translation>正在计算排队与等候。</translation>
    </message>
    <message>
        <source>Preview missing: %1.</source>
        <translation>无预览：%1。</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
</context>
<context>
    <name>OverrideQueue</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>OverrideShown</name>
    <message>
        <source>Shown to all consoles while active.</source>
        <translation>生效期间在所有控制台显示。</translation>
    </message>
</context>
<context>
    <name>OverrideTargetTable</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>%1: %2, requested %3</source>
        <translation>%1：%2，请求%3</translation>
    </message>
</context>
<context>
    <name>OverrideWhat</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Reason in your words</source>
        <translation>自述理由</translation>
    </message>
    <message>
        <source>In your words, or the number of the work order</source>
        <translation>自述，或填工单号</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>at most %1 min</source>
        <translation>最长 %1 分钟</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>By itself, also when this desk is gone. Extending is a new command.</source>
        <translation>到期自动恢复，席位离线亦然。延长须新下命令。</translation>
    </message>
</context>
<context>
    <name>OverviewFleet</name>
    <message>
        <source>IGV fleet</source>
        <translation>IGV 车队</translation>
    </message>
</context>
<context>
    <name>OverviewPlan</name>
    <message>
        <source>Site plan</source>
        <translation>场区图</translation>
    </message>
    <message>
        <source>north up, Viet Nam below, China above</source>
        <translation>上北，越南在下，中国在上</translation>
    </message>
</context>
<context>
    <name>OverviewPlanTools</name>
    <message>
        <source>Layers of the plan</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>IGV trails</source>
        <translation>IGV 轨迹</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Bridge shown</source>
        <translation>显示的桥</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom of the plan</source>
        <translation>总览图缩放</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>OverviewVehicles</name>
    <message>
        <source>Vehicles today</source>
        <translation>今日车辆</translation>
    </message>
    <message>
        <source>Smart corridor</source>
        <translation>智慧走廊</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>传统</translation>
    </message>
    <message>
        <source>Channels now</source>
        <translation>当前海关通道</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
</context>
<context>
    <name>OverviewWaits</name>
    <message>
        <source>Longest waits, min</source>
        <translation>最长等候，分钟</translation>
    </message>
    <message>
        <source>no forecast yet</source>
        <translation>尚无预测</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>+60, band 90 %</source>
        <translation>+60，90 % 区间</translation>
    </message>
    <message>
        <source>%1: now %2, in 15 min %3, in 30 min %4, in 60 min %5 (%6)</source>
        <translation>%1：现在 %2，15 分钟后 %3，30 分钟后 %4，60 分钟后 %5（%6）</translation>
    </message>
</context>
<context>
    <name>PlanHalls</name>
    <message>
        <source>Officer on the way to %1</source>
        <translation>执勤人员前往 %1</translation>
    </message>
    <message>
        <source>Officer at %1</source>
        <translation>执勤人员在 %1</translation>
    </message>
    <message>
        <source>Officer on the floor, free</source>
        <translation>大厅内执勤人员，空闲</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>开放 %1/%2</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>无提示</translation>
    </message>
    <message>
        <source>1 prompt at lane</source>
        <translation>通道提示 1</translation>
    </message>
    <message>
        <source>%1 prompts at lane</source>
        <translation>通道提示 %1</translation>
    </message>
    <message>
        <source>1 coach</source>
        <translation>1 辆大巴</translation>
    </message>
    <message>
        <source>%1 coaches</source>
        <translation>%1 辆大巴</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 people from coaches</source>
        <translation>大巴旅客 %1 人</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>数据过期 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1 of %2 present, %3 free</source>
        <translation>在岗 %1/%2，空闲 %3</translation>
    </message>
    <message>
        <source>exit %1 min · entry %2 min</source>
        <translation>出境 %1 分钟 · 入境 %2 分钟</translation>
    </message>
</context>
<context>
    <name>PlanLabels</name>
    <message>
        <source>%1 %2, reported %3</source>
        <translation>%1 %2，对方通报 %3</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>检修 %1</translation>
    </message>
</context>
<context>
    <name>PlanMarks</name>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>等候 %1</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>开放 %1/%2</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>内有 %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 trucks</source>
        <translation>%1 辆货车</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>对方通报 %1</translation>
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
        <translation>1 辆货车</translation>
    </message>
    <message>
        <source>%1 of %2 samples</source>
        <translation>样本 %1/%2</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>数据过期 %1</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>已满 %1 %</translation>
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
        <translation>10 分钟内 %1 条报警，超过 %2 即泛滥</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>for this user on this console</source>
        <translation>用于本控制台的此用户</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日间</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Reduced: nothing blinks</source>
        <translation>减少：无闪烁</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>全部报警</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>仅紧急</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>This window has room for %1 %.</source>
        <translation>此窗口最大可用 %1 %。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Plan</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>货运</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>both bridges</source>
        <translation>两桥</translation>
    </message>
    <message>
        <source>both bridges, both directions</source>
        <translation>两桥双向</translation>
    </message>
    <message>
        <source>by ISA-18.2</source>
        <translation>按 ISA-18.2</translation>
    </message>
    <message>
        <source>live pictures</source>
        <translation>实时画面</translation>
    </message>
    <message>
        <source>consignments and IGV</source>
        <translation>货单与 IGV</translation>
    </message>
    <message>
        <source>shift manager</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设推演</translation>
    </message>
    <message>
        <source>options for the next hours</source>
        <translation>未来数小时的方案</translation>
    </message>
</context>
<context>
    <name>ShellKeys</name>
    <message>
        <source>go to anything</source>
        <translation>转到任意对象</translation>
    </message>
    <message>
        <source>acknowledge the first alarm; critical and high open first</source>
        <translation>确认首条报警；紧急和高级先打开</translation>
    </message>
    <message>
        <source>go to the place of the first alarm</source>
        <translation>转到首条报警的位置</translation>
    </message>
    <message>
        <source>screen before</source>
        <translation>上一画面</translation>
    </message>
    <message>
        <source>close, clear</source>
        <translation>关闭，清除</translation>
    </message>
    <message>
        <source>controls of the simulation</source>
        <translation>仿真控制</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>按键说明</translation>
    </message>
    <message>
        <source>closer</source>
        <translation>拉近</translation>
    </message>
    <message>
        <source>farther</source>
        <translation>拉远</translation>
    </message>
    <message>
        <source>whole plan</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>next object</source>
        <translation>下一对象</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>choose the lane</source>
        <translation>选择通道</translation>
    </message>
    <message>
        <source>choose all shown</source>
        <translation>全选所示</translation>
    </message>
    <message>
        <source>open the lane</source>
        <translation>打开通道详情</translation>
    </message>
    <message>
        <source>open or hold</source>
        <translation>开放或保持开启</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>next new alarm</source>
        <translation>下一条新报警</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>choose the alarm</source>
        <translation>选择报警</translation>
    </message>
    <message>
        <source>pause or resume the vehicle</source>
        <translation>暂停或恢复车辆</translation>
    </message>
    <message>
        <source>next control</source>
        <translation>下一控件</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>本画面</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>acknowledge the chosen alarms</source>
        <translation>确认所选报警</translation>
    </message>
    <message>
        <source>take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>write CSV</source>
        <translation>写出 CSV</translation>
    </message>
    <message>
        <source>a further window</source>
        <translation>再开一个窗口</translation>
    </message>
    <message>
        <source>Ctrl Shift 1 to 4: this screen in that window</source>
        <translation>Ctrl Shift 1 至 4：在该窗口显示此画面</translation>
    </message>
    <message>
        <source>F1 to F6, F10: screens</source>
        <translation>F1 至 F6、F10：画面</translation>
    </message>
    <message>
        <source>what if, with the chosen object</source>
        <translation>对所选对象假设推演</translation>
    </message>
    <message>
        <source>what if, with the chosen lanes</source>
        <translation>对所选通道假设推演</translation>
    </message>
    <message>
        <source>Up and Down: option</source>
        <translation>上下键：方案</translation>
    </message>
    <message>
        <source>add an option</source>
        <translation>添加方案</translation>
    </message>
    <message>
        <source>duplicate it</source>
        <translation>复制方案</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>open the command dialog</source>
        <translation>打开命令对话框</translation>
    </message>
    <message>
        <source>Shift and arrows: turn the camera</source>
        <translation>Shift 加方向键：转动摄像机</translation>
    </message>
    <message>
        <source>view as mounted; + and − zoom</source>
        <translation>安装视角；+ 和 − 缩放</translation>
    </message>
    <message>
        <source>ask the hall leader for an officer</source>
        <translation>向大厅负责人请求执勤人员</translation>
    </message>
    <message>
        <source>send a vehicle to a bay</source>
        <translation>派车进避让湾</translation>
    </message>
    <message>
        <source>ask Dongxing to open its gate</source>
        <translation>请东兴打开闸门</translation>
    </message>
    <message>
        <source>Alt 1 to 9: cameras in that layout</source>
        <translation>Alt 1 至 9：以该布局显示摄像机</translation>
    </message>
    <message>
        <source>open the next new alarm</source>
        <translation>打开下一条新报警</translation>
    </message>
    <message>
        <source>silence for 120 s while an alarm sounds; Enter presses what has the focus</source>
        <translation>报警鸣响时静音 120 s；Enter 按下焦点项</translation>
    </message>
    <message>
        <source>next panel, with Shift the one before</source>
        <translation>下一面板，加 Shift 为上一面板</translation>
    </message>
    <message>
        <source>pause the simulation, unless a vehicle is chosen</source>
        <translation>暂停仿真，除非选中了车辆</translation>
    </message>
    <message>
        <source>user menu; locking is not available yet</source>
        <translation>用户菜单；锁定尚不可用</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>换向</translation>
    </message>
    <message>
        <source>reset a latched alarm</source>
        <translation>复位锁存的报警</translation>
    </message>
    <message>
        <source>shelve; hold Enter for more than an hour</source>
        <translation>搁置；超过一小时须按住 Enter</translation>
    </message>
    <message>
        <source>unshelve</source>
        <translation>取消搁置</translation>
    </message>
    <message>
        <source>go to the place</source>
        <translation>转到位置</translation>
    </message>
    <message>
        <source>write PDF</source>
        <translation>写出 PDF</translation>
    </message>
    <message>
        <source>arrows: next tile</source>
        <translation>方向键：下一画面</translation>
    </message>
    <message>
        <source>this tile alone, or all</source>
        <translation>仅此画面，或全部</translation>
    </message>
    <message>
        <source>pin the tile</source>
        <translation>固定画面</translation>
    </message>
    <message>
        <source>start or pause the tour</source>
        <translation>开始或暂停轮巡</translation>
    </message>
    <message>
        <source>search cameras</source>
        <translation>搜索摄像机</translation>
    </message>
    <message>
        <source>save the wall as a layout</source>
        <translation>将画面墙存为布局</translation>
    </message>
    <message>
        <source>remove the own layout that has the focus</source>
        <translation>删除焦点处的自有布局</translation>
    </message>
</context>
<context>
    <name>ShellKeysButton</name>
    <message>
        <source>all keys</source>
        <translation>全部按键</translation>
    </message>
</context>
<context>
    <name>ShellLinkNotice</name>
    <message>
        <source>Link to the gateway lost</source>
        <translation>与网关链路中断</translation>
    </message>
    <message>
        <source>You see %1; the picture is %2 old. Gates and vehicles go on by themselves: an IGV may drive to its last released node.</source>
        <translation>所示为 %1；画面为 %2 前。闸口和车辆自行运行：IGV 可能驶往最后放行点。</translation>
    </message>
    <message>
        <source>Commands are locked and nothing is queued. Use radio or telephone for stops.</source>
        <translation>命令已锁定，不排队。停车用电台或电话。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Link to the gateway is back</source>
        <translation>与网关的链路已恢复</translation>
    </message>
</context>
<context>
    <name>ShellModeTab</name>
    <message>
        <source>Controls of the simulation (Ctrl .)</source>
        <translation>仿真控制（Ctrl .）</translation>
    </message>
    <message>
        <source>Mode, %1</source>
        <translation>模式，%1</translation>
    </message>
</context>
<context>
    <name>ShellRail</name>
    <message>
        <source>Screens</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ShellSearch</name>
    <message>
        <source>Lane, IGV, plate…</source>
        <translation>通道、IGV、车牌…</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>转到任意对象</translation>
    </message>
</context>
<context>
    <name>ShellStatusBar</name>
    <message>
        <source>all feeds</source>
        <translation>全部数据源</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <translation>%1 无数据</translation>
    </message>
    <message>
        <source>Nothing is queued while the link is lost.</source>
        <translation>链路中断时命令不排队。</translation>
    </message>
    <message>
        <source>No command yet</source>
        <translation>尚无命令</translation>
    </message>
    <message>
        <source>Last command: %1</source>
        <translation>上一命令：%1</translation>
    </message>
</context>
<context>
    <name>ShellTopBar</name>
    <message>
        <source>Viet Nam UTC+7</source>
        <translation>越南 UTC+7</translation>
    </message>
    <message>
        <source>China UTC+8</source>
        <translation>中国 UTC+8</translation>
    </message>
    <message>
        <source>Console %1</source>
        <translation>控制台 %1</translation>
    </message>
</context>
<context>
    <name>ShellUserButton</name>
    <message>
        <source>%1, %2, user menu</source>
        <translation>%1，%2，用户菜单</translation>
    </message>
</context>
<context>
    <name>ShellUserMenu</name>
    <message>
        <source>User menu</source>
        <translation>用户菜单</translation>
    </message>
    <message>
        <source>built-in gateway · console %1</source>
        <translation>内置网关 · 控制台 %1</translation>
    </message>
    <message>
        <source>gateway %1 · console %2</source>
        <translation>网关 %1 · 控制台 %2</translation>
    </message>
    <message>
        <source>Night theme</source>
        <translation>夜间主题</translation>
    </message>
    <message>
        <source>Day theme</source>
        <translation>日间主题</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>本画面按键</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>A further window</source>
        <translation>再开一个窗口</translation>
    </message>
    <message>
        <source>there are four</source>
        <translation>已有四个窗口</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>not available yet</source>
        <translation>尚不可用</translation>
    </message>
</context>
<context>
    <name>SimulationDay</name>
    <message>
        <source>a time such as 05:30</source>
        <translation>时间，如 05:30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>A change here starts the day again: counters and queues begin anew.</source>
        <translation>此处更改将重新开始当日：计数和排队归零。</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Start from there</source>
        <translation>从此开始</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>日型</translation>
    </message>
    <message>
        <source>Lane set</source>
        <translation>通道组</translation>
    </message>
    <message>
        <source>Phase 1</source>
        <translation>一期</translation>
    </message>
    <message>
        <source>Phase 2</source>
        <translation>二期</translation>
    </message>
</context>
<context>
    <name>SimulationFaults</name>
    <message>
        <source>Inject a fault</source>
        <translation>注入故障</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>直至清除</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>注入</translation>
    </message>
    <message>
        <source>Acting now</source>
        <translation>正在生效</translation>
    </message>
    <message>
        <source>no injected fault</source>
        <translation>无注入故障</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SimulationPanel</name>
    <message>
        <source>Simulation</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>不可用：%1</translation>
    </message>
</context>
<context>
    <name>SimulationRun</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Step 1 s</source>
        <translation>步进 1 s</translation>
    </message>
    <message>
        <source>pause first</source>
        <translation>先暂停</translation>
    </message>
    <message>
        <source>Step 60 s</source>
        <translation>步进 60 s</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>waiting %1</source>
        <translation>排队 %1</translation>
    </message>
</context>
<context>
    <name>WhatIfChange</name>
    <message>
        <source>Kind of change</source>
        <translation>变更类型</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Remove the change</source>
        <translation>删除变更</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>not fewer</source>
        <translation>不可再少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>not more</source>
        <translation>不可再多</translation>
    </message>
</context>
<context>
    <name>WhatIfCharts</name>
    <message>
        <source>Queue and wait</source>
        <translation>排队与等候</translation>
    </message>
    <message>
        <source>of the question before</source>
        <translation>上一次请求的结果</translation>
    </message>
    <message>
        <source>changed since: run again</source>
        <translation>已有变更：请重新运行</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>未算出：%1。</translation>
    </message>
    <message>
        <source>Nothing computed yet.</source>
        <translation>尚未计算。</translation>
    </message>
    <message>
        <source>Press Run.</source>
        <translation>请按“运行”。</translation>
    </message>
</context>
<context>
    <name>WhatIfEditor</name>
    <message>
        <source>As it is</source>
        <translation>维持现状</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Adds a change to the option</source>
        <translation>为方案添加变更</translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>请选择方案</translation>
    </message>
    <message>
        <source>What comes when nothing is done.</source>
        <translation>不作任何操作时的发展。</translation>
    </message>
    <message>
        <source>Add an option, or choose one to change it.</source>
        <translation>添加方案，或选择一个修改。</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>持续多久</translation>
    </message>
    <message>
        <source>Opens the command dialog</source>
        <translation>打开命令对话框</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
</context>
<context>
    <name>WhatIfOptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>添加方案</translation>
    </message>
    <message>
        <source>Duplicate the option</source>
        <translation>复制方案</translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>请选择方案</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>删除方案</translation>
    </message>
</context>
<context>
    <name>WhatIfRankingPanel</name>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>by the probability of being the best</source>
        <translation>按成为最优的概率</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>waiting, mean</source>
        <translation>排队均值</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Nothing computed yet.</source>
        <translation>尚未计算。</translation>
    </message>
    <message>
        <source>%1. %2, best with probability %3, waiting %4, difference %5</source>
        <translation>%1. %2，最优概率 %3，排队 %4，差值 %5</translation>
    </message>
</context>
<context>
    <name>WhatIfSide</name>
    <message>
        <source>Computation</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>推演时长</translation>
    </message>
    <message>
        <source>Futures of each option</source>
        <translation>每个方案的推演次数</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Nothing computed yet.</source>
        <translation>尚未计算。</translation>
    </message>
    <message>
        <source>Earlier forecasts against what happened</source>
        <translation>以往预测与实际对比</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 not met</source>
        <translation>联锁未满足：%1</translation>
    </message>
    <message>
        <source>%1 is working on it</source>
        <translation>%1 正在操作</translation>
    </message>
    <message>
        <source>your role may not do this here</source>
        <translation>您的岗位无此权限</translation>
    </message>
    <message>
        <source>the command is older than its time to live</source>
        <translation>命令已超过有效时间</translation>
    </message>
    <message>
        <source>select the object again</source>
        <translation>请重新选择对象</translation>
    </message>
    <message>
        <source>out of range: %1</source>
        <translation>超出范围：%1</translation>
    </message>
    <message>
        <source>%1 is not in the site plan</source>
        <translation>场区图中无 %1</translation>
    </message>
    <message>
        <source>no contact with %1</source>
        <translation>与 %1 失联</translation>
    </message>
    <message>
        <source>already %1</source>
        <translation>已经%1</translation>
    </message>
    <message>
        <source>the record cannot be written, commands are locked</source>
        <translation>审计无法写入，命令已锁定</translation>
    </message>
    <message>
        <source>this command number was used for something else</source>
        <translation>命令编号已被占用</translation>
    </message>
    <message>
        <source>link lost before the result was known, read back</source>
        <translation>结果返回前链路中断，请回读</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>值班主管</translation>
    </message>
    <message>
        <source>Shift manager</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>教员</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>不可用：%1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开启中</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭中</translation>
    </message>
    <message>
        <source>Held open</source>
        <translation>保持开启</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Exit VN–CN</source>
        <translation>出境 越→中</translation>
    </message>
    <message>
        <source>Entry CN–VN</source>
        <translation>入境 中→越</translation>
    </message>
    <message>
        <source>Bac Luan I</source>
        <translation>北仑一桥</translation>
    </message>
    <message>
        <source>Bac Luan II</source>
        <translation>北仑二桥</translation>
    </message>
    <message>
        <source>e-gate</source>
        <translation>自助通道</translation>
    </message>
    <message>
        <source>booth</source>
        <translation>人工台</translation>
    </message>
    <message>
        <source>truck lane</source>
        <translation>货车道</translation>
    </message>
    <message>
        <source>IGV lane</source>
        <translation>IGV 车道</translation>
    </message>
    <message>
        <source>Face camera</source>
        <translation>人脸相机</translation>
    </message>
    <message>
        <source>Document reader</source>
        <translation>证件阅读器</translation>
    </message>
    <message>
        <source>Fingerprint reader</source>
        <translation>指纹仪</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>门</translation>
    </message>
    <message>
        <source>Booth desk</source>
        <translation>人工台终端</translation>
    </message>
    <message>
        <source>Plate reader</source>
        <translation>车牌识别</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>地感线圈</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>栏杆</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>信号灯</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>地磅</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>装货</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>行驶</translation>
    </message>
    <message>
        <source>waits for release</source>
        <translation>等待放行</translation>
    </message>
    <message>
        <source>unloading</source>
        <translation>卸货</translation>
    </message>
    <message>
        <source>to charger</source>
        <translation>去充电</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>service</source>
        <translation>检修</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>semi-automatic</source>
        <translation>半自动</translation>
    </message>
    <message>
        <source>local hand</source>
        <translation>就地手动</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>teach-in</source>
        <translation>示教</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>hibernating</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>connection broken</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>尚无通道</translation>
    </message>
    <message>
        <source>1 Green</source>
        <translation>1 绿</translation>
    </message>
    <message>
        <source>2 Yellow</source>
        <translation>2 黄</translation>
    </message>
    <message>
        <source>3 Red</source>
        <translation>3 红</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>on way</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>堆场</translation>
    </message>
    <message>
        <source>docs</source>
        <translation>单证</translation>
    </message>
    <message>
        <source>weigh</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>化验</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>border</source>
        <translation>边境</translation>
    </message>
    <message>
        <source>in CN</source>
        <translation>到中方</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>latched, new</source>
        <translation>锁存，新</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>锁存</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>已抑制</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>co-signed</source>
        <translation>已会签</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已到位</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hold open</source>
        <translation>保持开启</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>换向</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>E-gate fault</source>
        <translation>自助通道故障</translation>
    </message>
    <message>
        <source>False-reject burst</source>
        <translation>误拒突增</translation>
    </message>
    <message>
        <source>Reader outage</source>
        <translation>阅读器中断</translation>
    </message>
    <message>
        <source>Plate misreads</source>
        <translation>车牌误读</translation>
    </message>
    <message>
        <source>Scanner down</source>
        <translation>扫描设备故障</translation>
    </message>
    <message>
        <source>IGV stall</source>
        <translation>IGV 停滞</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>电量低</translation>
    </message>
    <message>
        <source>Lost link</source>
        <translation>链路中断</translation>
    </message>
    <message>
        <source>Coach wave</source>
        <translation>大巴客流</translation>
    </message>
    <message>
        <source>Camera frozen</source>
        <translation>画面冻结</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>IGV</source>
        <translation>IGV</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>海关</translation>
    </message>
    <message>
        <source>Population DB</source>
        <translation>人口库</translation>
    </message>
    <message>
        <source>Dongxing</source>
        <translation>东兴</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>数据过期</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>对方通报</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>normal day</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>peak day</source>
        <translation>高峰日</translation>
    </message>
    <message>
        <source>document not read</source>
        <translation>证件未读出</translation>
    </message>
    <message>
        <source>document not genuine</source>
        <translation>证件不真</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>face not matched</source>
        <translation>人脸不符</translation>
    </message>
    <message>
        <source>finger not matched</source>
        <translation>指纹不符</translation>
    </message>
    <message>
        <source>liveness not proven</source>
        <translation>活体未证实</translation>
    </message>
    <message>
        <source>watch-list hit, not confirmed</source>
        <translation>布控命中，未核实</translation>
    </message>
    <message>
        <source>database time-out</source>
        <translation>数据库超时</translation>
    </message>
    <message>
        <source>tailgating</source>
        <translation>尾随</translation>
    </message>
    <message>
        <source>traveller too slow</source>
        <translation>旅客过慢</translation>
    </message>
    <message>
        <source>operator override</source>
        <translation>操作员超驰</translation>
    </message>
    <message>
        <source>device fault</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>Health screening</source>
        <translation>卫生检疫</translation>
    </message>
    <message>
        <source>Customs baggage</source>
        <translation>海关行李</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>单证</translation>
    </message>
    <message>
        <source>Weighbridge</source>
        <translation>地磅</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>X 光</translation>
    </message>
    <message>
        <source>QC laboratory</source>
        <translation>质检实验室</translation>
    </message>
    <message>
        <source>Inspection dock</source>
        <translation>查验台</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>堆场</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>E-commerce centre</source>
        <translation>电商中心</translation>
    </message>
    <message>
        <source>Exhibition centre</source>
        <translation>展览中心</translation>
    </message>
    <message>
        <source>Dongxing hall</source>
        <translation>东兴大厅</translation>
    </message>
    <message>
        <source>Dongxing yard</source>
        <translation>东兴堆场</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>出境</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>入境</translation>
    </message>
    <message>
        <source>Opens in phase 2</source>
        <translation>二期开放</translation>
    </message>
    <message>
        <source>Not used in phase 2</source>
        <translation>二期不用</translation>
    </message>
    <message>
        <source>Opened by the hall leader</source>
        <translation>由大厅负责人开放</translation>
    </message>
    <message>
        <source>Is in the site plan</source>
        <translation>在场区图中</translation>
    </message>
    <message>
        <source>Command number is new</source>
        <translation>命令编号未用过</translation>
    </message>
    <message>
        <source>Reason and lease are given</source>
        <translation>已填理由和时限</translation>
    </message>
    <message>
        <source>Ours to command</source>
        <translation>归我方控制</translation>
    </message>
    <message>
        <source>Fresh report from the field</source>
        <translation>现场通报未过期</translation>
    </message>
    <message>
        <source>Not so already</source>
        <translation>尚非此状态</translation>
    </message>
    <message>
        <source>Nobody else is working on it</source>
        <translation>无他人操作</translation>
    </message>
    <message>
        <source>Mode allows it</source>
        <translation>模式允许</translation>
    </message>
    <message>
        <source>No device faulty</source>
        <translation>无设备故障</translation>
    </message>
    <message>
        <source>Nobody inside</source>
        <translation>内部无人</translation>
    </message>
    <message>
        <source>Enough lanes stay open</source>
        <translation>开放通道足够</translation>
    </message>
    <message>
        <source>No other of the group is open</source>
        <translation>同组其他未开放</translation>
    </message>
    <message>
        <source>Neighbours are closed</source>
        <translation>相邻均已关闭</translation>
    </message>
    <message>
        <source>Direction is not locked</source>
        <translation>方向未锁定</translation>
    </message>
    <message>
        <source>No alarm of priority C or H</source>
        <translation>无 C 或 H 级报警</translation>
    </message>
    <message>
        <source>link lost, commands are locked</source>
        <translation>链路中断，命令已锁定</translation>
    </message>
    <message>
        <source>Selected by %1 on %2</source>
        <translation>已由 %1 在 %2 选定</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>未暂停</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>从未通报</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>direction locked</source>
        <translation>方向已锁定</translation>
    </message>
    <message>
        <source>reported by the counterpart</source>
        <translation>对方通报</translation>
    </message>
    <message>
        <source>reason: missing</source>
        <translation>理由：未填</translation>
    </message>
    <message>
        <source>no position feedback</source>
        <translation>无位置反馈</translation>
    </message>
    <message>
        <source>waiting for the journal</source>
        <translation>等待审计日志</translation>
    </message>
    <message>
        <source>gateway restarted</source>
        <translation>网关已重启</translation>
    </message>
    <message>
        <source>the field started again</source>
        <translation>现场已重启</translation>
    </message>
    <message>
        <source>no link to the lane controller</source>
        <translation>与通道控制器无链路</translation>
    </message>
    <message>
        <source>lane fault</source>
        <translation>通道故障</translation>
    </message>
    <message>
        <source>not in the lane set of this phase</source>
        <translation>不在本期通道组</translation>
    </message>
    <message>
        <source>%1 of %2 left, rule: at least %3</source>
        <translation>剩余 %1/%2，规则：至少 %3</translation>
    </message>
    <message>
        <source>no report since %1</source>
        <translation>自 %1 无通报</translation>
    </message>
    <message>
        <source>lease: %1 to %2 s</source>
        <translation>时限：%1 至 %2 s</translation>
    </message>
    <message>
        <source>time to live: %1 to %2 ms</source>
        <translation>有效时间：%1 至 %2 ms</translation>
    </message>
    <message>
        <source>%1 is not selected</source>
        <translation>未选择 %1</translation>
    </message>
    <message>
        <source>the selection of %1 has ended</source>
        <translation>%1 的选择已结束</translation>
    </message>
    <message>
        <source>something else was selected at %1</source>
        <translation>%1 已改选其他对象</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 未知</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>链路中断</translation>
    </message>
    <message>
        <source>the gateway does not answer</source>
        <translation>网关没有应答</translation>
    </message>
    <message>
        <source>Officer on the way</source>
        <translation>执勤人员在途</translation>
    </message>
    <message>
        <source>officer on the way</source>
        <translation>执勤人员在途</translation>
    </message>
    <message>
        <source>%1 of %2 on duty are free</source>
        <translation>当班 %2 人中 %1 人空闲</translation>
    </message>
    <message>
        <source>An officer is free</source>
        <translation>有空闲执勤人员</translation>
    </message>
    <message>
        <source>Ask for an officer</source>
        <translation>请求执勤人员</translation>
    </message>
    <message>
        <source>Officers on floor</source>
        <translation>大厅执勤人员</translation>
    </message>
    <message>
        <source>vehicle inside border strip</source>
        <translation>车辆在边境带内</translation>
    </message>
    <message>
        <source>no bay ahead has a free place</source>
        <translation>前方避让湾无空位</translation>
    </message>
    <message>
        <source>without an order</source>
        <translation>无任务</translation>
    </message>
    <message>
        <source>no free place</source>
        <translation>无空位</translation>
    </message>
    <message>
        <source>barrier under repair</source>
        <translation>道闸维修中</translation>
    </message>
    <message>
        <source>the counterpart</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>ours to open</source>
        <translation>由我方打开</translation>
    </message>
    <message>
        <source>on the way to %1</source>
        <translation>正前往 %1</translation>
    </message>
    <message>
        <source>A bay ahead has a free place</source>
        <translation>前方避让湾有空位</translation>
    </message>
    <message>
        <source>Outside of the border strip</source>
        <translation>在边境带之外</translation>
    </message>
    <message>
        <source>Send to a bay</source>
        <translation>派进避让湾</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Ask to open by hand</source>
        <translation>请求手动打开</translation>
    </message>
    <message>
        <source>Dongxing gate fault</source>
        <translation>东兴闸门故障</translation>
    </message>
    <message>
        <source>nobody co-signed</source>
        <translation>无人会签</translation>
    </message>
    <message>
        <source>too many commands</source>
        <translation>命令过密</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 处于%2</translation>
    </message>
    <message>
        <source>no contact with %1 since %2</source>
        <translation>自 %2 与 %1 失联</translation>
    </message>
    <message>
        <source>%1 faulty</source>
        <translation>%1 故障</translation>
    </message>
    <message>
        <source>the command is older than %1 s</source>
        <translation>命令已超过 %1 秒</translation>
    </message>
    <message>
        <source>allowed are %1 to %2</source>
        <translation>允许范围 %1 至 %2</translation>
    </message>
    <message>
        <source>already so</source>
        <translation>已是如此</translation>
    </message>
    <message>
        <source>too many commands, again in %1 s</source>
        <translation>命令过密，%1 秒后重试</translation>
    </message>
    <message>
        <source>no link to the vehicle</source>
        <translation>与车辆无链路</translation>
    </message>
    <message>
        <source>not under fleet control</source>
        <translation>不受车队系统控制</translation>
    </message>
    <message>
        <source>fixed camera</source>
        <translation>固定摄像机</translation>
    </message>
    <message>
        <source>no queue in the other direction</source>
        <translation>对向无排队</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>没有驱动</translation>
    </message>
    <message>
        <source>not acknowledged in time</source>
        <translation>未按时确认</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>设计抑制</translation>
    </message>
    <message>
        <source>time over</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Scanner fault</source>
        <translation>扫描设备故障</translation>
    </message>
    <message>
        <source>Barrier fault</source>
        <translation>道闸故障</translation>
    </message>
    <message>
        <source>Opened by hand</source>
        <translation>已手动打开</translation>
    </message>
    <message>
        <source>plate read %1, declared %2</source>
        <translation>车牌读取 %1，申报 %2</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ActionListModel</name>
    <message>
        <source>instant</source>
        <translation>即时</translation>
    </message>
    <message>
        <source>press</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>长按</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>两人</translation>
    </message>
    <message>
        <source>Those inside finish; closing is instant</source>
        <translation>已进入者走完；关闭即时生效</translation>
    </message>
    <message>
        <source>Reason needed, hold to confirm</source>
        <translation>须填理由，按住确认</translation>
    </message>
    <message>
        <source>Reason needed, lease at most 120 min</source>
        <translation>须填理由，时限最长 120 分钟</translation>
    </message>
    <message>
        <source>Releases the direction interlock</source>
        <translation>解除方向联锁</translation>
    </message>
    <message>
        <source>Work order number needed</source>
        <translation>须填工单号</translation>
    </message>
    <message>
        <source>Ends maintenance</source>
        <translation>结束维护</translation>
    </message>
    <message>
        <source>A pause is not an emergency stop</source>
        <translation>暂停不是紧急停车</translation>
    </message>
    <message>
        <source>Goes on to the last released node</source>
        <translation>继续至最后放行点</translation>
    </message>
    <message>
        <source>signing by two persons is not available yet</source>
        <translation>两人会签尚不可用</translation>
    </message>
    <message>
        <source>Close to new travellers</source>
        <translation>停止新进旅客</translation>
    </message>
    <message>
        <source>Close to new vehicles</source>
        <translation>停止新进车辆</translation>
    </message>
    <message>
        <source>Reverse to entry</source>
        <translation>换向为入境</translation>
    </message>
    <message>
        <source>Reverse to exit</source>
        <translation>换向为出境</translation>
    </message>
    <message>
        <source>Reverse %1 to entry</source>
        <translation>将%1改为入境</translation>
    </message>
    <message>
        <source>Reverse %1 to exit</source>
        <translation>将%1改为出境</translation>
    </message>
    <message>
        <source>Ask officer for booth %1</source>
        <translation>请求柜台 %1 的执勤人员</translation>
    </message>
    <message>
        <source>Message to hall leader, on shift: %1 free</source>
        <translation>给大厅负责人的消息，当班空闲：%1</translation>
    </message>
    <message>
        <source>Message to hall leader</source>
        <translation>给大厅负责人的消息</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>派 %1 前往 %2</translation>
    </message>
    <message>
        <source>Send %1 to a bay</source>
        <translation>派 %1 进避让湾</translation>
    </message>
    <message>
        <source>Frees its zone; asks fleet control</source>
        <translation>释放区段；请求车队调度</translation>
    </message>
    <message>
        <source>Stops and has no order until a resume</source>
        <translation>停车，继续前无任务</translation>
    </message>
    <message>
        <source>Message in Chinese and Vietnamese is ready</source>
        <translation>中文和越南文消息已备好</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::AlarmDetail</name>
    <message>
        <source>raised %1 UTC+7 / %2 UTC+8</source>
        <translation>发生于 %1 UTC+7 / %2 UTC+8</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>respond within %1 min</source>
        <translation>%1 分钟内响应</translation>
    </message>
    <message>
        <source>Held back by: %1</source>
        <translation>被抑制：%1</translation>
    </message>
    <message>
        <source>COI operator</source>
        <translation>COI 操作员</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>值班主管</translation>
    </message>
    <message>
        <source>Duty leaders</source>
        <translation>值班领导</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 分钟</translation>
    </message>
    <message>
        <source>at level %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>acknowledged %1 by %2</source>
        <translation>%2 确认于 %1</translation>
    </message>
    <message>
        <source>level %1 in %2</source>
        <translation>%2 后 %1 级</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Chain: %1.</source>
        <translation>原因链：%1。</translation>
    </message>
    <message>
        <source>Held back now: %1.</source>
        <translation>当前抑制：%1。</translation>
    </message>
    <message>
        <source>Lane, yard</source>
        <translation>通道、堆场</translation>
    </message>
    <message>
        <source>ack %1 s</source>
        <translation>确认 %1 s</translation>
    </message>
    <message>
        <source>acknowledge within %1</source>
        <translation>%1 内确认</translation>
    </message>
    <message>
        <source>acknowledgement overdue by %1</source>
        <translation>确认已超时 %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::AlarmLoad</name>
    <message>
        <source>No flood in the last 3 h</source>
        <translation>近 3 h 无泛滥</translation>
    </message>
    <message>
        <source>Flood in %1 of the last 18 slots</source>
        <translation>近 18 个时段中 %1 个泛滥</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>suppressed: %1</source>
        <translation>已抑制：%1</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>设计抑制</translation>
    </message>
    <message>
        <source>out of service: %1</source>
        <translation>停用：%1</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::AlarmsModel</name>
    <message>
        <source>no alarm chosen</source>
        <translation>未选报警</translation>
    </message>
    <message>
        <source>acknowledged already</source>
        <translation>已经确认</translation>
    </message>
    <message>
        <source>highest level, or shelved</source>
        <translation>已最高级，或已搁置</translation>
    </message>
    <message>
        <source>not for priority C</source>
        <translation>不适用于 C 级</translation>
    </message>
    <message>
        <source>shelved already</source>
        <translation>已经搁置</translation>
    </message>
    <message>
        <source>not shelved</source>
        <translation>未搁置</translation>
    </message>
    <message>
        <source>not latched, or not acknowledged</source>
        <translation>未锁存，或未确认</translation>
    </message>
    <message>
        <source>Look at it first; once more acknowledges</source>
        <translation>先查看；再按一次即确认</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>不可用：%1</translation>
    </message>
    <message>
        <source>taken over together</source>
        <translation>一并接管</translation>
    </message>
    <message>
        <source>Not available: no alarm chosen</source>
        <translation>不可用：未选报警</translation>
    </message>
    <message>
        <source>sent, waiting for the gateway</source>
        <translation>已发送，等待网关</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>Escalated: %1</source>
        <translation>已升级：%1</translation>
    </message>
    <message>
        <source>Shelved: %1</source>
        <translation>已搁置：%1</translation>
    </message>
    <message>
        <source>Unshelved: %1</source>
        <translation>已取消搁置：%1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>已复位：%1</translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <translation>已接管：%1</translation>
    </message>
    <message>
        <source>This alarm has no place on the plan</source>
        <translation>此报警在图上无位置</translation>
    </message>
    <message>
        <source>Nothing written: %1: %2</source>
        <translation>未写入：%1：%2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Nothing written: %1 can not be made</source>
        <translation>未写入：无法创建 %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::BannerModel</name>
    <message>
        <source>acknowledged by %1</source>
        <translation>%1 已确认</translation>
    </message>
    <message>
        <source>at level %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>level %1 timer runs in the gateway</source>
        <translation>%1 级计时在网关运行</translation>
    </message>
    <message>
        <source>Level %1 in %2</source>
        <translation>%2 后 %1 级</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::CameraPtz</name>
    <message>
        <source>no camera chosen</source>
        <translation>未选摄像机</translation>
    </message>
    <message>
        <source>this camera is fixed</source>
        <translation>此摄像机固定</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>链路中断</translation>
    </message>
    <message>
        <source>no driver turns cameras with this source yet</source>
        <translation>此来源的摄像机尚无转动驱动</translation>
    </message>
    <message>
        <source>the camera is offline</source>
        <translation>摄像机离线</translation>
    </message>
    <message>
        <source>%1 on %2 has the control</source>
        <translation>%2 的 %1 正在控制</translation>
    </message>
    <message>
        <source>this camera focuses by itself</source>
        <translation>此摄像机自动对焦</translation>
    </message>
    <message>
        <source>Control is free</source>
        <translation>控制空闲</translation>
    </message>
    <message>
        <source>Control held by you, %1 left</source>
        <translation>您在控制，剩 %1</translation>
    </message>
    <message>
        <source>Control held by %1 on %2, %3 left</source>
        <translation>%2 的 %1 控制中，剩 %3</translation>
    </message>
    <message>
        <source>%1° right</source>
        <translation>右 %1°</translation>
    </message>
    <message>
        <source>%1° left</source>
        <translation>左 %1°</translation>
    </message>
    <message>
        <source>%1° up</source>
        <translation>上 %1°</translation>
    </message>
    <message>
        <source>%1° down</source>
        <translation>下 %1°</translation>
    </message>
    <message>
        <source>as mounted</source>
        <translation>安装位置</translation>
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
        <translation>%1 接管；报警确认 %3 s 后恢复显示 %2</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>画面冻结</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>dwell %1 s</source>
        <translation>停留 %1 s</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>next in %1 s</source>
        <translation>%1 s 后切换</translation>
    </message>
    <message>
        <source>Age of the picture</source>
        <translation>画面时延</translation>
    </message>
    <message>
        <source>New frames per second</source>
        <translation>每秒新帧</translation>
    </message>
    <message>
        <source>unusable source</source>
        <translation>视频源不可用</translation>
    </message>
    <message>
        <source>live stream</source>
        <translation>实时流</translation>
    </message>
    <message>
        <source>clip, repeated</source>
        <translation>循环片段</translation>
    </message>
    <message>
        <source>drawn by the simulator</source>
        <translation>仿真绘制</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>视频流</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>监视对象</translation>
    </message>
    <message>
        <source>Field reports</source>
        <translation>现场通报</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>无故障</translation>
    </message>
    <message>
        <source>%1 decoded, %2 drawn</source>
        <translation>解码 %1，绘制 %2</translation>
    </message>
    <message>
        <source>, %1 wait</source>
        <translation>，等待 %1</translation>
    </message>
    <message>
        <source>%1 of %2 live</source>
        <translation>实时 %1/%2</translation>
    </message>
    <message>
        <source>%1 frozen, %2 offline</source>
        <translation>冻结 %1，离线 %2</translation>
    </message>
    <message>
        <source>%1 cameras, no fault reported</source>
        <translation>%1 台摄像机，未报故障</translation>
    </message>
    <message>
        <source>%1 cameras, %2 reported faulty</source>
        <translation>%1 台摄像机，%2 台报故障</translation>
    </message>
    <message>
        <source>%1, trying again</source>
        <translation>%1，重试中</translation>
    </message>
    <message>
        <source>%1, retry in %2 s</source>
        <translation>%1，%2 s 后重试</translation>
    </message>
    <message>
        <source>%1 cameras</source>
        <translation>%1 个摄像机</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>已转动</translation>
    </message>
    <message>
        <source>Own layouts not read: %1</source>
        <translation>自有布局未读取：%1</translation>
    </message>
    <message>
        <source>own, %1 cameras</source>
        <translation>自有，%1 台摄像机</translation>
    </message>
    <message>
        <source>At most %1 own layouts</source>
        <translation>自有布局最多 %1 个</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::DashboardComparison</name>
    <message>
        <source>Shift %1</source>
        <translation>班次 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>对比：%1</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 无法读取</translation>
    </message>
    <message>
        <source>%1 no data</source>
        <translation>%1 无数据</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::DashboardModel</name>
    <message>
        <source>nobody waited</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>plan to now %1 · all %2</source>
        <translation>计划至今 %1 · 全部 %2</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>旅客</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>kept for the running day only</source>
        <translation>仅保留当日</translation>
    </message>
    <message>
        <source>Clearance, median</source>
        <translation>通关，中位数</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Commands unknown</source>
        <translation>结果未知的命令</translation>
    </message>
    <message>
        <source>of %1 recent</source>
        <translation>近期 %1 条中</translation>
    </message>
    <message>
        <source>Average per hour</source>
        <translation>每小时平均</translation>
    </message>
    <message>
        <source>Peak in 10 min</source>
        <translation>10 分钟峰值</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>泛滥时长</translation>
    </message>
    <message>
        <source>no alarm raised in this period</source>
        <translation>此时段无报警发生</translation>
    </message>
    <message>
        <source>E-gates</source>
        <translation>自助通道</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>人工台</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>IGV fleet</source>
        <translation>IGV 车队</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>班次 %1</translation>
    </message>
    <message>
        <source>Nothing written: no data for this period</source>
        <translation>未写入：此时段无数据</translation>
    </message>
    <message>
        <source>Nothing written: %1 can not be made</source>
        <translation>未写入：无法创建 %1</translation>
    </message>
    <message>
        <source>Nothing written: %1: %2</source>
        <translation>未写入：%1：%2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Standing over 24 h</source>
        <translation>持续超过 24 h</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Top 10 sources</source>
        <translation>前 10 报警源</translation>
    </message>
    <message>
        <source>Acknowledged, C</source>
        <translation>已确认，C</translation>
    </message>
    <message>
        <source>Acknowledged, H</source>
        <translation>已确认，H</translation>
    </message>
    <message>
        <source>Escalated unanswered</source>
        <translation>升级未响应</translation>
    </message>
    <message>
        <source>EEMUA 191 rating: nothing was recorded.</source>
        <translation>EEMUA 191 评级：无记录。</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>manageable</source>
        <translation>可应对</translation>
    </message>
    <message>
        <source>over-demanding</source>
        <translation>负荷过高</translation>
    </message>
    <message>
        <source>EEMUA 191 rating: “%1”.</source>
        <translation>EEMUA 191 评级：“%1”。</translation>
    </message>
    <message>
        <source>1 alarm in %1 min.</source>
        <translation>%1 分钟内 1 条报警。</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>median all %1 · p90 %2</source>
        <translation>中位数，全部 %1 · p90 %2</translation>
    </message>
    <message>
        <source>medians: smart %1 · traditional %2</source>
        <translation>中位数：智慧 %1 · 传统 %2</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Figures of the gate</source>
        <translation>口岸数据</translation>
    </message>
    <message>
        <source>SIMULATION: no real gate</source>
        <translation>仿真：无真实闸口</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Alarm system, against EEMUA 191</source>
        <translation>报警系统，对照 EEMUA 191</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Events behind the figures</source>
        <translation>数据所依事件</translation>
    </message>
    <message>
        <source>smart %1 · traditional %2</source>
        <translation>智慧 %1 · 传统 %2</translation>
    </message>
    <message>
        <source>Wait p95, worst</source>
        <translation>等候 p95，最差</translation>
    </message>
    <message>
        <source>Staffed hours</source>
        <translation>值守小时</translation>
    </message>
    <message>
        <source>of %1 booth hours</source>
        <translation>/ %1 人工台小时</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>超驰</translation>
    </message>
    <message>
        <source>%1 active · recent commands</source>
        <translation>活动 %1 · 近期命令</translation>
    </message>
    <message>
        <source>Truck lanes</source>
        <translation>货车道</translation>
    </message>
    <message>
        <source>Plate reading</source>
        <translation>车牌识别</translation>
    </message>
    <message>
        <source>Feeds, now</source>
        <translation>数据源，当前</translation>
    </message>
    <message>
        <source>Exit, %1 persons</source>
        <translation>出境，%1 人</translation>
    </message>
    <message>
        <source>Entry, %1 persons</source>
        <translation>入境，%1 人</translation>
    </message>
    <message>
        <source>Exit, %1 vehicles</source>
        <translation>出境，%1 辆</translation>
    </message>
    <message>
        <source>Entry, %1 vehicles</source>
        <translation>入境，%1 辆</translation>
    </message>
    <message>
        <source>target: %1 % under %2 min</source>
        <translation>目标：%1 % 少于 %2 分钟</translation>
    </message>
    <message>
        <source>target %1–%2 h</source>
        <translation>目标 %1–%2 h</translation>
    </message>
    <message>
        <source>Under %1 min</source>
        <translation>少于 %1 分钟</translation>
    </message>
    <message>
        <source>target %1 · last hour %2</source>
        <translation>目标 %1 · 近 1 h %2</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>%1, exit</source>
        <translation>%1，出境</translation>
    </message>
    <message>
        <source>%1, entry</source>
        <translation>%1，入境</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>target %1–%2</source>
        <translation>目标 %1–%2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>now %1 of %2 booths</source>
        <translation>当前%1/%2个人工台</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::FeedWatch</name>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::FigureCurve</name>
    <message>
        <source>room for %1</source>
        <translation>可容 %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::FolderList</name>
    <message>
        <source>not a full path</source>
        <translation>不是完整路径</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>无权写入该处</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastChart</name>
    <message>
        <source>%1: wait, min</source>
        <translation>%1：等候，分钟</translation>
    </message>
    <message>
        <source>%1: persons waiting</source>
        <translation>%1：排队人数</translation>
    </message>
    <message>
        <source>%1: vehicles waiting</source>
        <translation>%1：排队车辆</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不执行 %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>执行 %1</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>可容 %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限值 %1</translation>
    </message>
    <message>
        <source>lease ends %1</source>
        <translation>时限至 %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastModel</name>
    <message>
        <source>Not one future was computed in time</source>
        <translation>限时内未算出任何推演</translation>
    </message>
    <message>
        <source>stopped, %1 of %2</source>
        <translation>已停止，%1 / %2</translation>
    </message>
    <message>
        <source>computing, %1 of %2</source>
        <translation>计算中，%1 / %2</translation>
    </message>
    <message>
        <source>%1 futures each</source>
        <translation>各推演 %1 次</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>Nothing assumed: all figures are observed.</source>
        <translation>无假定：全部数据来自观测。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有 %1 项。</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastPreview</name>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>%1 lanes</source>
        <translation>%1 条通道</translation>
    </message>
    <message>
        <source>Preview: %1, %2, %3 min</source>
        <comment>action, which</comment>
        <translation>预览：%1，%2，%3 分钟</translation>
    </message>
    <message>
        <source>Preview: %1, %2</source>
        <comment>action, which</comment>
        <translation>预览：%1，%2</translation>
    </message>
    <message>
        <source>Gates are not part of the model</source>
        <translation>模型不含闸门</translation>
    </message>
    <message>
        <source>These are not part of the model</source>
        <translation>模型不含这些对象</translation>
    </message>
    <message>
        <source>With the command: %1.</source>
        <translation>执行命令后：%1。</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastScores</name>
    <message>
        <source>Past forecasts: none compared yet.</source>
        <translation>以往预测：尚无比对。</translation>
    </message>
    <message>
        <source>+%1 min: %2 inside the band, bias %3 min, mean error %4 min (%5)</source>
        <translation>+%1 分钟：%2 在区间内，偏差 %3 分钟，平均误差 %4 分钟（%5）</translation>
    </message>
    <message>
        <source>The score is not known: %1</source>
        <translation>评分未知：%1</translation>
    </message>
    <message>
        <source>Past forecasts: %1 inside the 90 % band, bias %2 min (%3 in 30 days).</source>
        <translation>以往预测：%1 落在 90 % 区间内，偏差 %2 分钟（30 天 %3 次）。</translation>
    </message>
    <message>
        <source>Past forecasts of the queue: %1 inside the 90 % band, bias %2 (%3 in 30 days).</source>
        <translation>以往排队预测：%1 落在 90 % 区间内，偏差 %2（30 天 %3 次）。</translation>
    </message>
    <message>
        <source>+%1 min: %2 inside the band of the queue, bias %3, mean error %4 (%5)</source>
        <translation>+%1 分钟：%2 在排队区间内，偏差 %3，平均误差 %4（%5）</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastWaits</name>
    <message>
        <source>stale %1</source>
        <translation>数据过期 %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1 生成</translation>
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
        <translation>%1 分 %2 秒</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::FreightModel</name>
    <message>
        <source>no longer known</source>
        <translation>已无信息</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>重载</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空载</translation>
    </message>
    <message>
        <source>northbound</source>
        <translation>北行</translation>
    </message>
    <message>
        <source>southbound</source>
        <translation>南行</translation>
    </message>
    <message>
        <source>state %1 old</source>
        <translation>状态为 %1 前</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>集装箱</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>货单</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <translation>%1 km/h</translation>
    </message>
    <message>
        <source>Last node</source>
        <translation>最后节点</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1, upd. %2</source>
        <translation>%1，更新 %2</translation>
    </message>
    <message>
        <source>smart corridor</source>
        <translation>智慧走廊</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>传统</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>场内</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>海关通道</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>承运</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 measured, %2 reported</source>
        <translation>实测 %1，通报 %2</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>no vehicle waits behind it</source>
        <translation>其后无等待车辆</translation>
    </message>
    <message>
        <source>turned: Viet Nam left, China right · %1 km · northbound upper lane</source>
        <translation>已旋转：左越南，右中国 · %1 km · 上道北行</translation>
    </message>
    <message>
        <source>%1 of %2 available, attention first</source>
        <translation>可用 %1/%2，需关注在前</translation>
    </message>
    <message>
        <source>%1 more, all as planned</source>
        <translation>另有 %1，均按计划</translation>
    </message>
    <message>
        <source>by attention; %1 known</source>
        <translation>按关注度；已知 %1</translation>
    </message>
    <message>
        <source>%1 %2 + %3</source>
        <translation>%1 %2 + %3</translation>
    </message>
    <message>
        <source>No vehicle waits behind it.</source>
        <translation>其后无等待车辆。</translation>
    </message>
    <message>
        <source>%1 vehicles wait behind it.</source>
        <translation>其后有 %1 辆车等待。</translation>
    </message>
    <message>
        <source>%1 %2 is over 6 h inside.</source>
        <translation>%1 %2 场内已超 6 h。</translation>
    </message>
    <message>
        <source>%1 %2 stays inside 6 h until %3.</source>
        <translation>%1 %2 至 %3 前不超 6 h。</translation>
    </message>
    <message>
        <source>Zone %1 held by %2</source>
        <translation>区段%1由%2占用</translation>
    </message>
    <message>
        <source>%1 waits %2</source>
        <translation>%1等待%2</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1，空闲%2</translation>
    </message>
    <message>
        <source>Charging %1</source>
        <translation>充电 %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>检修 %1</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>Ask Dongxing to open %1 by hand</source>
        <translation>请东兴手动打开 %1</translation>
    </message>
    <message>
        <source>lease to %1</source>
        <translation>占用至 %1</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>There is no fresh forecast.</source>
        <translation>没有最新预测。</translation>
    </message>
    <message>
        <source>At %1 the wait for an IGV to China is %2 min (90 % band %3).</source>
        <translation>%1 时等待去中国的 IGV 需 %2 分钟（90 % 区间 %3）。</translation>
    </message>
    <message>
        <source>At %1 the wait for an IGV to Viet Nam is %2 min (90 % band %3).</source>
        <translation>%1 时等待去越南的 IGV 需 %2 分钟（90 % 区间 %3）。</translation>
    </message>
    <message>
        <source>%1 t declared, %2 t weighed</source>
        <translation>申报 %1 t，实测 %2 t</translation>
    </message>
    <message>
        <source>%1 t declared</source>
        <translation>申报 %1 t</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::InspectorModel</name>
    <message>
        <source>Leased by %1 until %2 (%3 China)</source>
        <translation>%1 超驰，至 %2（中国 %3）</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>trucks</source>
        <translation>货车</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>wait now</source>
        <translation>当前等候</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>served</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Served per hour, last 10 min</source>
        <translation>每小时通过，近 10 分钟</translation>
    </message>
    <message>
        <source>queue zone %1</source>
        <translation>排队区 %1</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Queue smoothed over 1 min; wait = queue / service rate.</source>
        <translation>排队经 1 分钟平滑；等候 = 排队 / 服务率。</translation>
    </message>
    <message>
        <source>%1 m² per person.</source>
        <translation>%1 m²/人。</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Waiting, last 10 min</source>
        <translation>等候，近 10 分钟</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>重载</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空载</translation>
    </message>
    <message>
        <source>northbound</source>
        <translation>北行</translation>
    </message>
    <message>
        <source>southbound</source>
        <translation>南行</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>等待 %1。</translation>
    </message>
    <message>
        <source>Waits for %1, held by %2.</source>
        <translation>等待 %1，被 %2 占用。</translation>
    </message>
    <message>
        <source>Connection broken: it may still move to its last released node %1.</source>
        <translation>连接中断：可能仍驶往最后放行点 %1。</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>order</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Speed, last 10 min</source>
        <translation>速度，近 10 分钟</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>画面冻结</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Queue, last 60 min</source>
        <translation>排队，近 60 分钟</translation>
    </message>
    <message>
        <source>forecast of %1, stale</source>
        <translation>%1 的预测，数据过期</translation>
    </message>
    <message>
        <source>no forecast yet</source>
        <translation>尚无预测</translation>
    </message>
    <message>
        <source>Forecast hit rate %1.</source>
        <translation>预测命中率 %1。</translation>
    </message>
    <message>
        <source>%1 figures assumed.</source>
        <translation>%1 项数据为假定。</translation>
    </message>
    <message>
        <source>median, 90 % band, made %1</source>
        <translation>中位数，90 %区间，%1生成</translation>
    </message>
    <message>
        <source>present</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>at booths</source>
        <translation>在柜台</translation>
    </message>
    <message>
        <source>at stations</source>
        <translation>在站点</translation>
    </message>
    <message>
        <source>An open booth, a desk of the baggage customs and the post of the health screening bind one officer each.</source>
        <translation>每个开放柜台、行李查验台和健康检疫岗各占用一名执勤人员。</translation>
    </message>
    <message>
        <source>exit, wait</source>
        <translation>出境等待</translation>
    </message>
    <message>
        <source>entry, wait</source>
        <translation>入境等待</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::LaneGroup</name>
    <message>
        <source>%1 of %2 in service · %3/h</source>
        <translation>开放 %1/%2 · %3/h</translation>
    </message>
    <message>
        <source>longest wait %1 min</source>
        <translation>最长等候 %1 分钟</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::LaneTiles</name>
    <message>
        <source>Watch-list check %1</source>
        <translation>布控核查 %1</translation>
    </message>
    <message>
        <source>Tailgating %1</source>
        <translation>尾随 %1</translation>
    </message>
    <message>
        <source>No officer</source>
        <translation>无人值守</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>尚无通报</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::LanesModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>动作中</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>The field reports nothing of it.</source>
        <translation>现场无相关通报。</translation>
    </message>
    <message>
        <source>The field says: %1, %2 ago.</source>
        <translation>现场：%1，%2 前。</translation>
    </message>
    <message>
        <source>Link lost: nothing can be read.</source>
        <translation>链路中断：无法读取。</translation>
    </message>
    <message>
        <source>The vehicle says: paused.</source>
        <translation>车辆：已暂停。</translation>
    </message>
    <message>
        <source>The vehicle says: not paused.</source>
        <translation>车辆：未暂停。</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::OverrideModel</name>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已解除暂停</translation>
    </message>
    <message>
        <source>After the command: %1 %2</source>
        <comment>exit e-gate</comment>
        <translation>命令后：%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: objects</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>signed by two persons</source>
        <translation>两人签署</translation>
    </message>
    <message>
        <source>signed by holding</source>
        <translation>长按签署</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>选择理由</translation>
    </message>
    <message>
        <source>Way is clear again</source>
        <translation>道路已畅通</translation>
    </message>
    <message>
        <source>Asked by the yard</source>
        <translation>堆场要求</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清洁</translation>
    </message>
    <message>
        <source>Device fault</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>Work order done</source>
        <translation>工单完成</translation>
    </message>
    <message>
        <source>Fault cleared</source>
        <translation>故障已消除</translation>
    </message>
    <message>
        <source>Queue over limit</source>
        <translation>排队超限</translation>
    </message>
    <message>
        <source>Coach or group arriving</source>
        <translation>大巴或团队到达</translation>
    </message>
    <message>
        <source>Other lane has a fault</source>
        <translation>其他通道故障</translation>
    </message>
    <message>
        <source>Asked by the hall leader</source>
        <translation>大厅负责人要求</translation>
    </message>
    <message>
        <source>Person in need</source>
        <translation>有人需协助</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>选择理由。</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>填写理由。</translation>
    </message>
    <message>
        <source>Write the number of the work order.</source>
        <translation>填写工单号。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>lease</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Stays until the next command</source>
        <translation>保持至下一命令</translation>
    </message>
    <message>
        <source>This command has no end time</source>
        <translation>此命令无结束时间</translation>
    </message>
    <message>
        <source>Returns at %1 (%2 China)</source>
        <translation>%1 恢复（中国 %2）</translation>
    </message>
    <message>
        <source>Link lost: signatures are locked</source>
        <translation>链路中断：签署已锁定</translation>
    </message>
    <message>
        <source>Signing by two persons is not available yet</source>
        <translation>两人会签尚不可用</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>未满足：%1</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>满足 %1/%2</translation>
    </message>
    <message>
        <source>Linked alarm: %1, %2</source>
        <translation>关联报警：%1，%2</translation>
    </message>
    <message>
        <source>now %1 waiting, %2 min; %3/h come, %4/h are served</source>
        <translation>现等候 %1，%2 分钟；到达 %3/h，通过 %4/h</translation>
    </message>
    <message>
        <source>Not selected yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Selected for you</source>
        <translation>已为您选中</translation>
    </message>
    <message>
        <source>in a bay</source>
        <translation>在避让湾</translation>
    </message>
    <message>
        <source>without an order</source>
        <translation>无任务</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>Way ahead is blocked</source>
        <translation>前方受阻</translation>
    </message>
    <message>
        <source>Asked by the counterpart</source>
        <translation>对方请求</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::OverviewModel</name>
    <message>
        <source>%1 of %2 available</source>
        <translation>可用 %1/%2</translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation>行驶 %1</translation>
    </message>
    <message>
        <source>handling %1</source>
        <translation>装卸 %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>charging %1</source>
        <translation>充电 %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>检修 %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ShellModel</name>
    <message>
        <source>%1 · you see %2</source>
        <translation>%1 · 所示为 %2</translation>
    </message>
    <message>
        <source>no real gate · paused · %1</source>
        <translation>无真实闸口 · 已暂停 · %1</translation>
    </message>
    <message>
        <source>no real gate · ×%1 · %2</source>
        <translation>无真实闸口 · ×%1 · %2</translation>
    </message>
    <message>
        <source>No heartbeat %1</source>
        <translation>无心跳 %1</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>链路 %1</translation>
    </message>
    <message>
        <source>connecting again</source>
        <translation>重新连接中</translation>
    </message>
    <message>
        <source>%1 of %2 feeds fresh</source>
        <translation>数据源正常 %1/%2</translation>
    </message>
    <message>
        <source>back, %1 missing</source>
        <translation>已恢复，缺 %1</translation>
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
        <translation>链路中断</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::SoundModel</name>
    <message>
        <source>this console has no sound device</source>
        <translation>此控制台无声音设备</translation>
    </message>
    <message>
        <source>Silenced %1</source>
        <translation>已静音 %1</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>仅紧急</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音开启</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::WhatIfModel</name>
    <message>
        <source>link lost</source>
        <translation>链路中断</translation>
    </message>
    <message>
        <source>at most %1 changes</source>
        <translation>最多 %1 项变更</translation>
    </message>
    <message>
        <source>begins with the state of %1, %2 ago</source>
        <translation>始于 %1 的状态，%2 前</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>维持现状</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>最优 %1</translation>
    </message>
    <message>
        <source>no command</source>
        <translation>无命令</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>As it is: nothing to apply.</source>
        <translation>维持现状：无可执行。</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>无可执行。</translation>
    </message>
    <message>
        <source>Opens the command dialog. Nothing is sent without a signature.</source>
        <translation>打开命令对话框。未签署不发送。</translation>
    </message>
    <message>
        <source>Can not be commanded, only tried: %1.</source>
        <translation>不可下令，仅可推演：%1。</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>到结束</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>旅客</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>货运</translation>
    </message>
    <message>
        <source>Open lanes</source>
        <translation>开放通道</translation>
    </message>
    <message>
        <source>Close lanes</source>
        <translation>关闭通道</translation>
    </message>
    <message>
        <source>Hold lanes open</source>
        <translation>保持开启</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务台</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>车队</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到达量</translation>
    </message>
    <message>
        <source>%1: servers %2</source>
        <translation>%1：%2 个服务台</translation>
    </message>
    <message>
        <source>%1: units %2</source>
        <translation>%1：%2 台</translation>
    </message>
    <message>
        <source>Arrivals, %1: %2 %</source>
        <translation>到达量，%1：%2 %</translation>
    </message>
    <message>
        <source>%1: none is possible</source>
        <comment>action</comment>
        <translation>%1：无可用通道</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>units</source>
        <translation>台</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>服务台</translation>
    </message>
    <message>
        <source>can not be commanded, only tried</source>
        <translation>不可下令，仅可推演</translation>
    </message>
    <message>
        <source>none is closed</source>
        <translation>没有关闭的通道</translation>
    </message>
    <message>
        <source>none is in service</source>
        <translation>没有开放的通道</translation>
    </message>
    <message>
        <source>at most %1 options</source>
        <translation>最多 %1 个方案</translation>
    </message>
    <message>
        <source>Begins at %1: a command begins when it is signed, and can be given then.</source>
        <translation>%1 开始：指令自签署时生效，届时方可下达。</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>begins after the end of the forecast</source>
        <translation>在预测结束之后才开始</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
</context>
</TS>
