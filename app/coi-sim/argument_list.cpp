// SPDX-License-Identifier: GPL-3.0-or-later
#include "argument_list.h"

#include <cmath>

namespace coi::simapp {

using core::Errc;
using core::Error;

core::Result<bool> walk(const QStringList& arguments, const Grammar& grammar)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i], value;
        if (name == u"--help" || name == u"-h")
            return true;
        core::Status done = core::Done{};
        if (!name.startsWith(u"--")) {
            done = grammar.word
                       ? grammar.word(name)
                       : core::Status(Error{Errc::Invalid, "unexpected argument " + name.toStdString()});
        } else if (grammar.flags.contains(name)) {
            done = grammar.option(name, {});
        } else {
            const auto equals = name.indexOf(u'=');
            if (equals < 0 && i + 1 >= arguments.size())
                return wrong(name, "a value is missing");
            value = equals < 0 ? arguments[++i] : name.mid(equals + 1);
            done = grammar.option(equals < 0 ? name : name.left(equals), value);
        }
        if (!done)
            return done.error();
    }
    return false;
}

Error wrong(const QString& option, const std::string& text)
{
    return {Errc::Invalid, option.toStdString() + ": " + text};
}

Error unknownOption(const QString& name)
{
    return {Errc::Invalid, "unknown option " + name.toStdString()};
}

core::Status setNumber(const QString& name, const QString& text, qulonglong min, qulonglong max,
                       const std::function<void(qulonglong)>& set)
{
    bool ok = false;
    const qulonglong n = text.toULongLong(&ok);
    if (!ok || n < min || n > max)
        return wrong(name, "expected " + std::to_string(min) + " to " + std::to_string(max) + ", found '" +
                               text.toStdString() + "'");
    set(n);
    return core::Done{};
}

core::Status setFigure(const QString& name, const QString& text, double min, double max, double& out)
{
    bool ok = false;
    const double x = text.toDouble(&ok);
    if (!ok || !std::isfinite(x) || x < min || x > max)
        return wrong(name, "expected a number from " + QString::number(min).toStdString() + " to " +
                               QString::number(max).toStdString() + ", found '" + text.toStdString() + "'");
    out = x;
    return core::Done{};
}

core::Status setProfile(const QString& name, const QString& text, domain::Profile& out)
{
    const auto profile = domain::fromCode<domain::Profile>(text.toStdString());
    if (!profile)
        return wrong(name, "expected normal or peak, found '" + text.toStdString() + "'");
    out = *profile;
    return core::Done{};
}

core::Status setModel(ModelSource& model, const QString& word)
{
    if (!model.path.isEmpty())
        return Error{Errc::Invalid, "unexpected argument " + word.toStdString() + ": the model is " +
                                        model.path.toStdString()};
    model.path = word;
    return core::Done{};
}

// --site, --profile, --phase; nothing: another option.
std::optional<core::Status> setSource(ModelSource& model, const QString& name, const QString& value)
{
    if (name == u"--site")
        return setModel(model, value);
    if (name == u"--profile")
        return setProfile(name, value, model.profile);
    if (name == u"--phase")
        return setNumber(name, value, 1, 2, [&](qulonglong n) { model.phase = static_cast<int>(n); });
    return std::nullopt;
}

} // namespace coi::simapp
