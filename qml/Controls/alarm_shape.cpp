// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_shape.h"

#include "symbol_book.h"

#include <QtGui/QPainter>

namespace coi::controls {

namespace {

constexpr qreal kReach = 8.0; // of the 20-unit box, on each side: the halo of a triangle reaches farthest

// The outline of a priority in a 20 x 20 box, grown by k.
QString shapeOf(QChar priority, qreal k)
{
    const auto n = [](qreal value) { return QString::number(value, 'g', 6); };
    switch (priority.unicode()) {
    case u'C':
        return QStringLiteral("<rect x=\"%1\" y=\"%1\" width=\"%2\" height=\"%2\" rx=\"1.2\"/>")
            .arg(n(2 - k), n(16 + 2 * k));
    case u'H': {
        const qreal e = k * 1.15;
        return QStringLiteral("<path d=\"M10 %1L%2 %3H%4z\" stroke-linejoin=\"round\"/>")
            .arg(n(1.2 - e * 1.35), n(19.2 + e * 1.25), n(18 + e * 0.8), n(0.8 - e * 1.25));
    }
    case u'M': {
        const qreal e = k * 1.35;
        return QStringLiteral("<path d=\"M10 %1L%2 10L10 %2L%1 10z\" stroke-linejoin=\"round\"/>")
            .arg(n(0.6 - e), n(19.4 + e));
    }
    case u'L':
        return QStringLiteral("<circle cx=\"10\" cy=\"10\" r=\"%1\"/>").arg(n(8.8 + k));
    default:
        return {};
    }
}

QString letterOf(QChar priority, const QString& ink)
{
    const bool triangle = priority == u'H';
    const bool diamond = priority == u'M';
    return QStringLiteral("<text x=\"10\" y=\"%1\" font-size=\"%2\" font-weight=\"700\" "
                          "text-anchor=\"middle\" fill=\"%3\">%4</text>")
        .arg(triangle  ? QStringLiteral("16")
             : diamond ? QStringLiteral("13.6")
                       : QStringLiteral("14.1"),
             triangle  ? QStringLiteral("10.5")
             : diamond ? QStringLiteral("10")
                       : QStringLiteral("11.5"),
             ink, priority);
}

QString group(const QString& attributes, const QString& content)
{
    return QStringLiteral("<g %1>%2</g>").arg(attributes, content);
}

QString haloOf(QChar p, const QString& state, bool steady)
{
    const QString width = steady ? QStringLiteral("3") : QStringLiteral("1.6");
    if (state == QLatin1String("unack"))
        return group(
            QStringLiteral("fill=\"none\" stroke=\"{alarmHalo%1}\" stroke-width=\"%2\"").arg(p).arg(width),
            shapeOf(p, steady ? 3.6 : 3));
    if (state == QLatin1String("returned"))
        return group(
            QStringLiteral(
                "fill=\"none\" stroke=\"{alarmHalo%1}\" stroke-width=\"1\" stroke-dasharray=\"1.5 2.5\"")
                .arg(p),
            shapeOf(p, 2.8));
    return {};
}

QString bodyOf(QChar p, const QString& state, bool withLetter)
{
    const auto letter = [&](const QString& ink) { return withLetter ? letterOf(p, ink) : QString(); };
    const bool latched = state == QLatin1String("latched");
    if (latched || state == QLatin1String("unack") || state == QLatin1String("acked")) {
        const QString lock = QStringLiteral("<g transform=\"translate(13.5,12.5)\"><rect x=\"-1.5\" y=\"-1\" "
                                            "width=\"9\" height=\"9\" fill=\"{bg2}\"/>"
                                            "<path d=\"M0 3h6v4h-6z M1.3 3v-1.2a1.7 1.7 0 0 1 3.4 0v1.2\" "
                                            "fill=\"none\" stroke=\"{text1}\" stroke-width=\"1.2\"/></g>");
        return group(QStringLiteral("fill=\"{alarm%1}\" stroke=\"{alarmEdge}\" stroke-width=\"1\"").arg(p),
                     shapeOf(p, 0)) +
               letter(QStringLiteral("{alarm%1On}").arg(p)) + (latched ? lock : QString());
    }
    if (state == QLatin1String("returned"))
        return group(QStringLiteral("fill=\"none\" stroke=\"{alarmHalo%1}\" stroke-width=\"1.8\"").arg(p),
                     shapeOf(p, -0.6)) +
               letter(QStringLiteral("{alarmHalo%1}").arg(p));
    const bool shelved = state == QLatin1String("shelved");
    const bool suppressed = state == QLatin1String("suppressed");
    const bool out = state == QLatin1String("outOfService");
    if (!shelved && !suppressed && !out)
        return {};
    const QString dash = shelved      ? QStringLiteral(" stroke-dasharray=\"4 3\"")
                         : suppressed ? QStringLiteral(" stroke-dasharray=\"1.5 2.2\"")
                                      : QString();
    return group(QStringLiteral("fill=\"none\" stroke=\"{text3}\" stroke-width=\"1.5\"") + dash,
                 shapeOf(p, -0.4)) +
           letter(QStringLiteral("{text3}")) +
           (out ? QStringLiteral("<path d=\"M3 17L17 3\" stroke=\"{text3}\" stroke-width=\"1.5\"/>")
                : QString());
}

} // namespace

qreal AlarmShape::overhang() const
{
    return width() * kReach / 20.0;
}

void AlarmShape::draw(QPainter& painter, const Theme& theme)
{
    if (m_priority.size() != 1)
        return;
    const QChar p = m_priority.at(0);
    const QString body = m_halo ? haloOf(p, m_state, theme.reducedMotion()) : bodyOf(p, m_state, m_letter);
    if (body.isEmpty())
        return;
    const qreal reach = overhang();
    const Symbol symbol{QRectF(-kReach, -kReach, 20 + 2 * kReach, 20 + 2 * kReach), body.toUtf8(), false};
    paintSvg(painter, QRectF(-reach, -reach, width() + 2 * reach, height() + 2 * reach), symbol,
             theme.text1(), theme);
}

} // namespace coi::controls
