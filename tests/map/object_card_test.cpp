// Cards in all three languages: complete, in words, with sources, and with numbers out of the results.

#include "map/object_card.hpp"

#include "data/words_file.hpp"
#include "model/run.hpp"
#include "tests/map/baked_map.hpp"
#include "tests/support/asset_files.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace app::map {
namespace {

using scenario::Language;

const scenario::Words& words_of(Language language)
{
    static const auto all = [] {
        base::EnumArray<Language, scenario::Words> words;
        for (const Language each : base::all_of<Language>()) {
            const std::string name = "i18n/" + std::string(id_of(each)) + ".json";
            words[each] = data::parse_words(app::tests::read_source("assets/" + name), name).value();
        }
        return words;
    }();
    return all[language];
}

/// The real region with its results, ready to be asked.
struct Facts {
    explicit Facts(model::Inputs with = {}) : inputs(std::move(with)), results(model::run(region, inputs)) {}

    [[nodiscard]] CardFacts in(Language language)
    {
        return {.map = test::baked_map(),
                .field = field,
                .region = region,
                .inputs = inputs,
                .results = results,
                .baseline = baseline,
                .words = words_of(language),
                .language = language,
                .year = 2040,
                .study = study};
    }
    [[nodiscard]] ObjectCard card(std::string_view reference, Language language = Language::Nl)
    {
        return make_card(in(language), reference).value();
    }

    const model::Region& region = test::real_region();
    model::Inputs inputs;
    model::Results results;
    model::Results baseline = model::run(region, {});
    BlockField field = make_block_field(test::baked_map(), region, make_site_places(region, inputs));
    scenario::MeasureStudy study{region};
};

/// All texts of a card.
std::vector<std::string> texts_of(const ObjectCard& card)
{
    std::vector<std::string> texts{card.kind, card.title, card.sentence, card.source, card.note};
    for (const CardSection& section : card.sections) {
        for (const std::string& text : {section.title, section.remark, section.note, section.source}) {
            texts.push_back(text);
        }
        for (const CardRow& row : section.rows) texts.insert(texts.end(), {row.label, row.value});
        for (const CardBar& bar : section.bars) texts.insert(texts.end(), {bar.label, bar.value, bar.change});
    }
    return texts;
}

std::vector<std::string> references()
{
    std::vector<std::string> all{"block:0", "block:1500"};
    for (const MapObject& object : test::baked_map().objects) all.push_back(make_reference(object.kind, object.id));
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        if (scenario::is_measure(parameter)) all.push_back("measure:" + std::string(parameter.id));
    }
    for (const model::Site& site : test::real_region().sites) all.push_back("site:" + std::string(site.id));
    return all;
}

TEST(ObjectCard, EveryThingHasACardInEveryLanguageWithoutAMissingWord)
{
    Facts facts;
    for (const Language language : base::all_of<Language>()) {
        for (const std::string& reference : references()) {
            const ObjectCard card = facts.card(reference, language);
            EXPECT_EQ(card.reference, reference);
            EXPECT_FALSE(card.title.empty() || card.kind.empty() || card.sentence.empty()) << reference;
            EXPECT_TRUE(card.basis && !card.source.empty()) << reference << " says where it comes from";
            for (const std::string& text : texts_of(card)) {
                EXPECT_EQ(text.find("card."), std::string::npos) << reference << ": " << text;
                EXPECT_EQ(text.find('{'), std::string::npos) << reference << ": " << text;
            }
        }
    }
}

TEST(ObjectCard, ASiteSaysWhyAndHowThePrinciplesScoreItBesideItsCompetitor)
{
    Facts facts;
    const ObjectCard card = facts.card("site:usseler-es");
    EXPECT_EQ(card.sentence,
              "De grond is in 2013 nog niet in exploitatie. Zulke locaties worden afgeboekt, tenzij we er "
              "samen bewust voor kiezen.");
    ASSERT_EQ(card.sections.size(), 2U) << "a dropped site delivers nothing";
    EXPECT_EQ(card.sections[1].bars.size(), 6U);
    EXPECT_FALSE(card.sections[1].note.empty());
    EXPECT_FALSE(card.note.empty()) << "what the ledger would ask";
    const ObjectCard built = facts.card("site:bornsche-maten");
    ASSERT_EQ(built.sections.size(), 3U);
    EXPECT_FALSE(built.sections[2].rows.empty());
    EXPECT_TRUE(built.note.empty());
}

TEST(ObjectCard, ASiteThatTheUserChoseSaysSoWithoutASource)
{
    Facts facts;
    facts.inputs.choices.resize(facts.region.sites.size(), model::Choice::Auto);
    facts.inputs.choices[*model::find_site(facts.region, facts.inputs, "usseler-es")] = model::Choice::Develop;
    facts.results = model::run(facts.region, facts.inputs);
    const ObjectCard card = facts.card("site:usseler-es");
    EXPECT_EQ(card.sentence, "U kiest ervoor om deze locatie te ontwikkelen.");
    EXPECT_FALSE(card.basis);
}

TEST(ObjectCard, UnknownThingsHaveNone)
{
    Facts facts;
    for (const char* reference : {"site:nowhere", "road:a2", "measure:housing.growth", ""}) {
        EXPECT_FALSE(make_card(facts.in(Language::Nl), reference)) << reference;
    }
}

TEST(ObjectCard, EveryRowThatLeadsSomewhereLeadsToSomethingWithAName)
{
    Facts facts;
    int links = 0;
    for (const std::string& reference : references()) {
        for (const CardSection& section : facts.card(reference).sections) {
            for (const CardRow& row : section.rows) {
                if (row.reference.empty()) continue;
                ++links;
                EXPECT_FALSE(name_of(facts.in(Language::Nl), row.reference).name.empty()) << row.reference;
            }
        }
    }
    EXPECT_GT(links, 40);
}

TEST(ObjectCard, ACitySaysItsNeedAndItsVitality)
{
    Facts facts;
    const ObjectCard card = facts.card("city:enschede");
    ASSERT_GE(card.sections.size(), 3u);
    EXPECT_EQ(card.sections[0].rows[0].value, "+4.985") << "the document's table";
    EXPECT_EQ(card.sections[1].bars[0].change, "") << "the plan against itself";
    EXPECT_FALSE(card.sections[2].rows.empty());

    model::Inputs livelier;
    livelier.parameters.city_public_space_percent = 100;
    Facts changed(livelier);
    EXPECT_EQ(changed.card("city:enschede").sections[1].bars[0].change, "+7")
        << "15 % of the score, half of it, between two rounded numbers";
}

TEST(ObjectCard, AMeasureIsHeldAgainstTheSameScenarioWithoutIt)
{
    Facts off;
    model::Inputs with;
    with.parameters.access_noek = 1;
    Facts on(with);
    const ObjectCard card = off.card("measure:access.noek");
    ASSERT_EQ(card.control, scenario::find_parameter("access.noek"));
    ASSERT_FALSE(card.sections.empty());
    EXPECT_GT(card.sections[0].rows.size(), 1u);
    EXPECT_EQ(texts_of(card), texts_of(on.card("measure:access.noek"))) << "on or off, it brings the same";
}

TEST(ObjectCard, AnIndexIsThatOfTheResults)
{
    model::Inputs inputs;
    inputs.parameters.access_agglonet_per_hour = 6;
    Facts facts(inputs);
    const auto node = model::find_node(facts.region, "st_hengelo");
    const double index = *facts.results.nodes[*node].index[model::Travel::Pt];
    EXPECT_GT(index, 105);
    const ObjectCard card = facts.card("station:st_hengelo");
    EXPECT_EQ(card.sections[0].rows[0].value, std::to_string(std::lround(index)));
}

TEST(ObjectCard, ABlockIsCalledAnIllustration)
{
    Facts facts;
    const ObjectCard card = facts.card("block:1500");
    EXPECT_NE(card.note.find("geen gebouw"), std::string::npos);
}

/// The profile in words holds every key word of the document.
TEST(ObjectCard, TheProfilesAreThoseOfTheDocument)
{
    const std::string profiles = app::tests::read_source("assets/data/profiles.json");
    const std::string enschede = words_of(Language::Nl)("city_profile.enschede");
    for (const char* keyword : {"rootstedelijke voorzieningen", "grootste stad van Twente", "studentenstad"}) {
        EXPECT_NE(profiles.find(keyword), std::string::npos) << keyword;
        EXPECT_NE(enschede.find(keyword), std::string::npos) << keyword;
    }
}

} // namespace
} // namespace app::map
