#include "data/scenario_migrations.hpp"

#include "data/scenario_file.hpp"
#include "tests/support/asset_files.hpp"
#include "tests/support/json_members.hpp"
#include "tests/support/marked_text.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

using tests::keys_of;
using tests::member;

/// Version 2 of these tests calls "title" what was "name".
void name_becomes_title(JsonValue& root)
{
    for (JsonMember& one : root.members) {
        if (one.key == "name") one.key = "title";
    }
}

/// Version 3 has a "note", empty in older files.
void note_appears(JsonValue& root)
{
    root.members.push_back({"note", root.offset, {.type = JsonType::String, .offset = root.offset}});
}

constexpr Migration kTwoSteps[] = {name_becomes_title, note_appears};

JsonDocument document_of(std::string_view text)
{
    base::Result<JsonDocument> document = parse_json(text, "s.json", kScenarioLimits);
    EXPECT_TRUE(document.ok()) << describe(document.error());
    return std::move(document.value());
}

struct MigrationCase {
    const char* name;
    const char* text;
    const char* keys;
    double version;
};

const MigrationCase kMigrations[] = {
    {"from the first version all steps", R"({"format": "twente2040-scenario", "version": 1, "name": "x"})",
     "format version title note", 3},
    {"from a later version the later steps", R"({"format": "twente2040-scenario", "version": 2, "name": "x"})",
     "format version name note", 3},
    {"the present version stays", R"({"format": "twente2040-scenario", "version": 3, "name": "x"})",
     "format version name", 3},
    {"another format stays", R"({"format": "csv", "version": 1, "name": "x"})", "format version name", 1},
    {"half a version stays", R"({"format": "twente2040-scenario", "version": 1.5, "name": "x"})", "format version name",
     1.5},
    {"version 0 stays", R"({"format": "twente2040-scenario", "version": 0, "name": "x"})", "format version name", 0},
};

TEST(ScenarioMigrations, RunFromTheVersionOfTheFile)
{
    for (const MigrationCase& test : kMigrations) {
        JsonDocument document = document_of(test.text);
        EXPECT_FALSE(migrate(document, kTwoSteps).has_value()) << test.name;
        EXPECT_EQ(keys_of(document.root), test.keys) << test.name;
        EXPECT_EQ(member(document.root, "version").number, test.version) << test.name;
    }
}

void version_goes(JsonValue& root)
{
    std::erase_if(root.members, [](const JsonMember& member) { return member.key == "version"; });
}

/// The reader then says that it is missing.
TEST(ScenarioMigrations, AddNoVersionWhereAStepTakesItOut)
{
    constexpr Migration kStep[] = {version_goes};
    JsonDocument document = document_of(R"({"format": "twente2040-scenario", "version": 1})");
    EXPECT_FALSE(migrate(document, kStep).has_value());
    EXPECT_EQ(keys_of(document.root), "format");
}

TEST(ScenarioMigrations, LeaveWhatIsNoScenario)
{
    for (const char* text : {"[]", "7", "{}", R"({"format": "twente2040-scenario"})", R"({"version": 9})",
                             R"({"format": "twente2040-scenario", "version": "9"})"}) {
        JsonDocument document = document_of(text);
        EXPECT_FALSE(migrate(document, kTwoSteps).has_value()) << text;
    }
}

TEST(ScenarioMigrations, RefuseALaterVersion)
{
    const tests::MarkedText marked = tests::take_mark(R"({"format": "twente2040-scenario", "version": @4})");
    JsonDocument document = document_of(marked.text);
    const std::optional<base::Error> error = migrate(document, kTwoSteps);
    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(describe(*error),
              tests::expected_at(marked, "s.json", "/version",
                                 "the file is of a later version than this program, which reads versions up to 3"));
}

TEST(ScenarioMigrations, TheVersionWrittenIsTheVersionRead)
{
    const std::string text = write_scenario({}, tests::real_region());
    EXPECT_EQ(member(document_of(text).root, "version").number, scenario_version());
    EXPECT_TRUE(parse_scenario(text, "s.json", tests::real_region()).ok());
}

} // namespace
} // namespace app::data
