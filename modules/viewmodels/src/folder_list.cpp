// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/folder_list.h>

#include <QDir>
#include <QStandardPaths>

namespace coi::viewmodels {

FolderList::FolderList(QObject* parent) : KeyedListModel(parent)
{
    setPath({});
}

QString FolderList::path() const
{
    return QDir::toNativeSeparators(m_path);
}

void FolderList::setPath(const QString& path)
{
    m_path = path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QDir::cleanPath(QDir::fromNativeSeparators(path));
    const QFileInfo info(m_path);
    // A folder that is not there yet is made when the file is written, if what it would stand in is writable.
    QString above = m_path;
    while (!QFileInfo::exists(above) && !QDir(above).isRoot() && above != QFileInfo(above).path())
        above = QFileInfo(above).path();
    m_problem = !QDir::isAbsolutePath(m_path)    ? tr("not a full path")
                : info.exists() && !info.isDir() ? tr("not a folder")
                : !QFileInfo(above).isWritable() ? tr("you may not write there")
                                                 : QString();
    std::vector<FolderRow> rows;
    const QStringList names =
        QDir(m_path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::IgnoreCase);
    for (const QString& name : names)
        rows.push_back({name});
    sync(std::move(rows));
    Q_EMIT moved();
}

void FolderList::enter(const QString& name)
{
    setPath(QDir(m_path).filePath(name));
}

void FolderList::up()
{
    setPath(QFileInfo(m_path).path());
}

const FolderList::Roles& FolderList::roles() const
{
    static const Roles table{role<&FolderRow::key>("name")};
    return table;
}

} // namespace coi::viewmodels
