#include "scenario/explain_sentence.hpp"

#include <gtest/gtest.h>

#include <map>

namespace app::scenario {
namespace {

/// Patterns as short as they can be, so that a case shows what was filled in.
const Words& words()
{
    static const Words made(std::map<std::string, std::string, std::less<>>{
        {"explain.amount.homes", "{value} homes"},
        {"explain.amount.ha", "{value} ha"},
        {"explain.amount.meur", "EUR {value} m"},
        {"explain.amount.points", "{value} points"},
        {"explain.causes.one", " ({first})"},
        {"explain.causes.two", " ({first} {first_amount}, {second} {second_amount})"},
        {"explain.causes.more", " (mainly {first} {first_amount} and {second} {second_amount})"},
        {"explain.decisions.one", "; one decision"},
        {"explain.decisions.more", "; {count} decisions"},
        {"explain.outcome.homes_delivered", "homes"},
        {"explain.outcome.land_delivered", "land"},
        {"explain.outcome.result", "result"},
        {"explain.outcome.roof", "roof"},
        {"explain.sentence.up", "{outcome} up {difference} to {to}{causes}{shortage}{decisions}."},
        {"explain.sentence.down", "{outcome} down {difference} to {to}{causes}{shortage}{decisions}."},
        {"explain.sentence.same", "{outcome} same {to}{shortage}{decisions}."},
        {"explain.shortage", ", {homes} short"},
        {"explain.sites_step", "choices"},
        {"parameter.housing.growth.label", "growth"},
        {"parameter.finance.interest.label", "interest"},
    });
    return made;
}

const Parameter* const kGrowth = find_parameter("housing.growth");
const Parameter* const kInterest = find_parameter("finance.interest");

struct SentenceCase {
    const char* name;
    Outcome outcome;
    double from, to;
    std::vector<Contribution> contributions;
    std::size_t changed_sites;
    const char* expected;
};

const SentenceCase kSentenceCases[] = {
    {"one cause needs no amount of its own",
     Outcome::HomesDelivered,
     16000,
     17234,
     {{kGrowth, 1234}},
     0,
     "homes up 1,234 homes to 17,234 homes (growth)."},
    {"two causes",
     Outcome::LandDelivered,
     330,
     300.25,
     {{kGrowth, 10}, {nullptr, -39.75}},
     1,
     "land down 29.8 ha to 300.3 ha (choices \u221239.8, growth +10.0); one decision."},
    {"three causes name the largest two",
     Outcome::Roof,
     10,
     17,
     {{kGrowth, 1}, {kInterest, 4}, {nullptr, 2}},
     1200,
     "roof up 7.0 points to 17.0 points (mainly interest +4.0 and choices +2.0); 1,200 decisions."},
    {"equal causes keep the order of the catalogue",
     Outcome::Roof,
     10,
     12,
     {{kGrowth, 1}, {kInterest, 1}},
     0,
     "roof up 2.0 points to 12.0 points (growth +1.0, interest +1.0)."},
    {"what rounds to nothing is not named",
     Outcome::Roof,
     10,
     14,
     {{kGrowth, 0.04}, {kInterest, 4}},
     0,
     "roof up 4.0 points to 14.0 points (interest)."},
    {"a difference that rounds to nothing is none",
     Outcome::HomesDelivered,
     16000,
     16000.4,
     {{kGrowth, 0.4}},
     2,
     "homes same 16,000 homes; 2 decisions."},
    {"money stands beside the homes short",
     Outcome::Result,
     -10,
     -12.5,
     {{kInterest, -2.5}},
     0,
     "result down EUR 2.5 m to EUR \u221212.5 m (interest), 321 homes short."},
};

TEST(ExplainSentence, SaysWhatTheNumbersSay)
{
    for (const SentenceCase& test : kSentenceCases) {
        Explanation explanation{.outcome = test.outcome, .from = test.from, .to = test.to, .homes_short = 321};
        explanation.contributions = test.contributions;
        explanation.sites.resize(test.changed_sites);
        EXPECT_EQ(explain_sentence(explanation, words(), Language::En), test.expected) << test.name;
    }
}

TEST(ExplainSentence, OutcomesOfOneStepTellOfItsSitesOnce)
{
    Explanation homes{.outcome = Outcome::HomesDelivered, .from = 16000, .to = 16000.4};
    homes.sites.resize(2);
    const std::vector<std::string> sentences =
        explain_sentences(std::vector<Explanation>{homes, homes}, words(), Language::En);
    EXPECT_EQ(sentences,
              (std::vector<std::string>{"homes same 16,000 homes; 2 decisions.", "homes same 16,000 homes."}));
}

TEST(ExplainSentence, NumbersFollowTheLanguage)
{
    Explanation explanation{.outcome = Outcome::HomesDelivered, .from = 16000, .to = 17234};
    explanation.contributions = {{kGrowth, 1234}};
    EXPECT_EQ(explain_sentence(explanation, words(), Language::Nl), "homes up 1.234 homes to 17.234 homes (growth).");
}

} // namespace
} // namespace app::scenario
