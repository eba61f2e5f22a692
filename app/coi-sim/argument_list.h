// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the arguments of a command: `--name value`, `--name=value`, flags and words; and reads their
// values.
#pragma once
#include "model_source.h"

#include <QStringList>
#include <coi/core/result.h>
#include <functional>
#include <optional>

namespace coi::simapp {

struct Grammar
{
    QStringList flags; // options without a value
    std::function<core::Status(const QString& name, const QString& value)> option;
    std::function<core::Status(const QString& word)> word; // none: words are errors
};

// True: --help was asked for. Stops at the first error.
core::Result<bool> walk(const QStringList& arguments, const Grammar& grammar);

core::Error wrong(const QString& option, const std::string& text);
core::Error unknownOption(const QString& name);
core::Status setNumber(const QString& name, const QString& text, qulonglong min, qulonglong max,
                       const std::function<void(qulonglong)>& set);
core::Status setFigure(const QString& name, const QString& text, double min, double max, double& out);

// --site, --profile, --phase; nothing: another option. The model itself is a word.
std::optional<core::Status> setSource(ModelSource& model, const QString& name, const QString& value);
core::Status setModel(ModelSource& model, const QString& word);
core::Status setProfile(const QString& name, const QString& text, domain::Profile& out);

} // namespace coi::simapp
