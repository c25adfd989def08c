#include "data/explain_json.hpp"

#include "data/weight_flip_json.hpp"
#include "data/words_file.hpp"
#include "scenario/explain_sentence.hpp"
#include "tests/support/asset_files.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

using scenario::Outcome;

TEST(ExplainJson, HasTheShapeOfTheModelText)
{
    scenario::Explanation explanation{.outcome = Outcome::LandDelivered, .from = 330, .to = 301.5};
    explanation.contributions = {{scenario::find_parameter("land.industry"), -30}, {nullptr, 1.5}};
    scenario::SiteChange change{.id = "de-kluft"};
    change.from = {
        model::Decision::Develop, {.rule = model::Rule::Demand, .segment = model::Segment::Industry}, "thales"};
    change.from.reason.score = 0.5;
    change.from.reason.year = 2031;
    change.to = {model::Decision::Drop, {.rule = model::Rule::Surplus, .segment = model::Segment::Services}, ""};
    change.to.reason.shortage = 2.5;
    explanation.sites = {change};
    EXPECT_EQ(
        explain_json(explanation, {{"een", "one", "eins"}}),
        R"({"outcome":"land_delivered","from":330,"to":301.5,)"
        R"("contributions":[{"id":"land.industry","contribution":-30},{"id":"sites","contribution":1.5}],)"
        R"("sites":[{"id":"de-kluft","from":"develop","to":"drop",)"
        R"("reason_from":{"rule":"demand","segment":"industry","score":0.5,"competitor":"thales","year":2031,"shortage":0},)"
        R"("reason_to":{"rule":"surplus","segment":"services","score":0,"competitor":null,"year":null,"shortage":2.5}}],)"
        R"("sentences":{"nl":"een","en":"one","de":"eins"}})");
}

TEST(ExplainJson, WritesSeveralInTheirOrderAndNoSentenceThatIsNotThere)
{
    EXPECT_EQ(explanations_json({}, {}), "[]");
    const std::string one = R"({"outcome":"land_delivered","from":1,"to":2,"contributions":[],"sites":[],"sentences":)";
    const scenario::Explanation explanation{.outcome = Outcome::LandDelivered, .from = 1, .to = 2};
    EXPECT_EQ(explanations_json({explanation, explanation}, {{"een", "one", "eins"}, {"", "two", ""}}),
              "[" + one + R"({"nl":"een","en":"one","de":"eins"}},)" + one + R"({"en":"two"}}])");
}

TEST(WeightFlipJson, GivesTheFlipOrNull)
{
    const scenario::WeightFlip flip{scenario::find_parameter("weight.centre"), 10, 1.57, model::Decision::Phase};
    EXPECT_EQ(weight_flip_json("thales", model::Decision::Develop, flip),
              R"({"site":"thales","decision":"develop","flip":{"id":"weight.centre","from":10,"to":1.57,)"
              R"("decision":"phase"}})");
    EXPECT_EQ(weight_flip_json("thales", model::Decision::Drop, std::nullopt),
              R"({"site":"thales","decision":"drop","flip":null})");
}

scenario::Words words_of(scenario::Language language)
{
    const std::string name = std::string(id_of(language)) + ".json";
    base::Result<scenario::Words> words = parse_words(tests::read_source("assets/i18n/" + name), name);
    if (words.ok()) return std::move(words.value());
    ADD_FAILURE() << describe(words.error());
    return {};
}

/// The sentences of all languages for growing demand in homes and land, interest and a choice.
std::vector<std::string> sentences_for(Outcome outcome, double growth_percent)
{
    model::Inputs b;
    b.parameters.housing_growth_percent = growth_percent;
    b.parameters.land_industry_percent = 100 + growth_percent;
    b.parameters.finance_interest_percent = 5;
    b.choices = {model::Choice::Develop};
    const scenario::Explanation explanation = scenario::explain(tests::real_region(), {}, b, outcome);
    std::vector<std::string> sentences;
    for (const scenario::Language language : base::all_of<scenario::Language>()) {
        sentences.push_back(explain_sentence(explanation, words_of(language), language));
    }
    return sentences;
}

TEST(ExplainWords, EveryOutcomeHasAWholeSentenceInEveryLanguage)
{
    for (const Outcome outcome : base::all_of<Outcome>()) {
        for (const double growth_percent : {-15.0, 15.0}) {
            for (const std::string& sentence : sentences_for(outcome, growth_percent)) {
                EXPECT_EQ(sentence.find_first_of("{}"), std::string::npos) << sentence;
                EXPECT_EQ(sentence.find("explain."), std::string::npos) << sentence;
                EXPECT_EQ(sentence.back(), '.') << sentence;
            }
        }
    }
}

TEST(ExplainWords, MoneyNeverStandsWithoutTheHomesShort)
{
    const std::vector<std::string> sentences = sentences_for(Outcome::Result, 15);
    EXPECT_NE(sentences[0].find("een tekort van "), std::string::npos) << sentences[0];
    EXPECT_NE(sentences[1].find(" homes short in 2040"), std::string::npos) << sentences[1];
    EXPECT_NE(sentences[2].find("einem Fehlbestand von "), std::string::npos) << sentences[2];
}

} // namespace
} // namespace app::data
