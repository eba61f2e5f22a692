// SPDX-License-Identifier: GPL-3.0-or-later
#include "empty_desk.h"

#include <QQmlComponent>
#include <QQmlEngine>

namespace coi::desktop {

EmptyDesk::EmptyDesk(const viewmodels::Context& context)
    : m_mirror(m_session), m_commands(m_mirror), m_requests(m_mirror),
      m_console(viewmodels::Context{m_mirror, m_commands, m_requests, context.formats, context.cameras,
                                    context.site, context.flows, context.catalogue})
{
}

EmptyDesk::~EmptyDesk()
{
    m_screen.reset();
    if (m_covered)
        m_covered->setVisible(true);
}

QString EmptyDesk::show(QQmlEngine& engine, const QString& screen, QQuickItem* covered)
{
    if (!covered)
        return screen + QStringLiteral(": no screen to stand for");
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport Coi.Ui\n" + screen.toLatin1() + " { anchors.fill: parent }",
                      {});
    m_screen.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties(
        {{QStringLiteral("desk"), QVariant::fromValue(&m_console)}, {QStringLiteral("shown"), true}})));
    if (!m_screen)
        return screen + QStringLiteral(": ") + component.errorString();
    m_covered = covered;
    covered->setVisible(false);
    m_screen->setParentItem(covered->parentItem());
    return {};
}

} // namespace coi::desktop
