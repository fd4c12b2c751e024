package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.demo.DemoRecords;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data files of the demo's release, read as a stranger reads them: they hold together, and our numbers can be worked out anew. */
@DatabaseTest
@OnTheDemo
class DemoDataFilesTest extends ReleasedDemo {

    private static final Pattern ADDRESS = Pattern.compile("\\bKZ-[A-Z]{1,2}-\\d{4}-\\d{6}\\b");
    private static final Set<String> DETENTION =
            Set.of("detention", "preventive_detention", "arbitrary_detention", "mass_detention");

    @Autowired
    DemoRecords demo;

    @Test
    void everyTableSaysWhatItsJsonSays() {
        each(name -> {
            Table table = table(name);
            JsonNode json = JsonMapper.shared()
                    .readTree(site.text("data/" + name + ".json"))
                    .path("rows");
            assertThat(table.rows()).as(name).hasSize(json.size());
            for (int n = 0; n < json.size(); n++) {
                JsonNode line = json.get(n);
                table.rows().get(n).forEach((column, value) -> {
                    JsonNode other =
                            column.equals("place_address") && line.path("place").isObject()
                                    ? line.path("place").path("address")
                                    : line.path(column);
                    if (line.has(column) && !other.isArray() && !other.isObject()) {
                        assertThat(other.isNull() ? "" : other.asString())
                                .as("%s, %s of %s", name, column, line.path("address"))
                                .isEqualTo(value);
                    }
                });
            }
        });
    }

    @Test
    void whomSomebodyIsNotIsNobodyOfWhomATableTells() {
        Table people = table("people");
        List<Map<String, String>> apart = people.rows().stream()
                .filter(row ->
                        !row.getOrDefault("fact: Not the same person as", "").isEmpty())
                .toList();
        assertThat(apart).isNotEmpty();
        apart.forEach(row -> people.rows().stream()
                .filter(other ->
                        row.getOrDefault("fact: Not the same person as", "").equals(other.get("title")))
                .forEach(other -> assertThat(
                                row.getOrDefault("people_addresses", "").split(" "))
                        .as(row.get("title"))
                        .doesNotContain(other.get("address"))));
    }

    @Test
    void whereSomethingWasIsToldInATableWithoutWhatExplainsItsWords() {
        assertThat(table("assemblies").rows().stream().map(row -> row.get("fact: Where")))
                .anyMatch(where -> where.endsWith("(outside the Chinese embassy)"));
        each(name -> table(name)
                .rows()
                .forEach(row -> row.forEach((column, value) -> {
                    if (column.startsWith("fact: ")) {
                        assertThat(value).as("%s, %s", name, column).doesNotContain("gazetteer calls");
                    }
                })));
    }

    @Test
    void aNumberToldBesideAnotherIsInNoFileTheWholeOfIt() {
        for (String name : List.of("figures", "figures-of-others", "from-complaint-to-sentence")) {
            assertThat(table(name).rows().stream()
                            .filter(row -> "432".equals(row.get("of")))
                            .map(row -> String.valueOf(row.get("of_what"))))
                    .as(name)
                    .containsExactly(
                            "complaints of prohibited treatment that the Anti-Corruption Agency had investigated");
        }
    }

    @Test
    void everyColumnStandsInTheDictionaryAndEveryFileOnItsPage() {
        String page = site.text("data.html");
        each(name -> {
            assertThat(page).contains("data/" + name + ".csv", "data/" + name + ".json");
            assertThat(dictionary(name))
                    .as(name)
                    .containsKeys(table(name).columns().stream()
                            .filter(column -> !column.startsWith("fact: "))
                            .toArray(String[]::new));
        });
    }

    @Test
    void whatARegisterSaysAsJsonStandsInTheDictionary() {
        Set<String> told = dictionary("of-registers").keySet();
        List<String> files = site.paths().stream()
                .filter(path -> path.matches("registers/.*\\.json"))
                .toList();
        assertThat(files).hasSizeGreaterThan(20);
        files.forEach(
                path -> assertThat(JsonMapper.shared().readTree(site.text(path)).propertyNames())
                        .as(path)
                        .isNotEmpty()
                        .isSubsetOf(told));
    }

    @Test
    void everyAddressLeadsToAPage() {
        each(name -> {
            Matcher found = ADDRESS.matcher(site.text("data/" + name + ".csv"));
            found.results()
                    .map(MatchResult::group)
                    .forEach(address -> assertThat(site.has("records/" + address + ".html"))
                            .as(name + ": " + address)
                            .isTrue());
        });
    }

    @Test
    void ofSeveralAddressesBlanksDivideOneFromTheNext() {
        List<String> told = new ArrayList<>();
        each(name -> table(name)
                .rows()
                .forEach(row -> row.forEach((column, value) -> {
                    List<String> words = List.of(value.split(" "));
                    boolean addresses = value.equals("withheld")
                            || words.stream()
                                    .anyMatch(word -> ADDRESS.matcher(word).matches());
                    if (addresses && !column.startsWith("fact: ")) {
                        assertThat(words)
                                .as(name + ", " + column)
                                .allMatch(word -> ADDRESS.matcher(word).matches() || word.equals("withheld"));
                        told.addAll(words);
                    }
                })));
        assertThat(told).isNotEmpty();
    }

    @Test
    void whatTheDictionaryCallsADateOrANumberCanBeRead() {
        Set<String> read = new TreeSet<>();
        each(name -> {
            Map<String, String> means = dictionary(name);
            table(name)
                    .rows()
                    .forEach(row -> row.forEach((column, value) -> {
                        String mean = means.getOrDefault(column, "");
                        if (!value.isEmpty()
                                && (column.equals("date") || mean.matches("(?!As in JSON).*[a-z], in EDTF.*"))) {
                            assertThat(PartialDate.parse(value).edtf())
                                    .as(name + ", " + column)
                                    .isEqualTo(value);
                            read.add(column);
                        }
                        if (!value.isEmpty() && mean.contains("as a code") && value.matches(".*\\d.*")) {
                            assertThat(Quantity.parse(value).least())
                                    .as(name + ", " + column)
                                    .isNotNegative();
                            assertThat(value).doesNotStartWith("=");
                            read.add(column);
                        }
                    }));
        });
        assertThat(read).contains("value", "of", "people_hit", "as_of", "stated_on", "date", "attempts");
    }

    @Test
    void theHomePageCanBeWorkedOutAnewFromTheFiles() {
        List<Map<String, String>> incidents = table("incidents").rows();
        List<Map<String, String>> detentions = incidents.stream()
                .filter(row -> Set.of("single", "several").contains(cell(row, "counts_as")))
                .filter(row -> Stream.of(cell(row, "acts").split(" ")).anyMatch(DETENTION::contains))
                .toList();
        Quantity held = detentions.stream()
                .map(row -> cell(row, "people_detained"))
                .filter(people -> !people.isEmpty())
                .map(Quantity::parse)
                .reduce(Quantity.of(0), Quantity::plus);
        long without = detentions.stream()
                .filter(row -> cell(row, "people_detained").isEmpty())
                .count();
        String home = words(site.text("index.html"));
        assertThat(home)
                .contains("%d records of incidents, from".formatted(incidents.size()))
                .contains(", and %d of cases:".formatted(table("cases").rows().size()))
                .contains("At least %d detentions in at least %d incidents%s."
                        .formatted(
                                held.least(),
                                detentions.size(),
                                without == 0 ? "" : "; for %d no source gives a number".formatted(without)));
        assertThat(table("detentions").rows().stream()
                        .filter(row ->
                                Set.of("taken", "on_the_way", "locked_up").contains(cell(row, "how")))
                        .map(row -> cell(row, "how_many"))
                        .filter(people -> !people.isEmpty())
                        .map(Quantity::parse)
                        .reduce(Quantity.of(0), Quantity::plus))
                .as("the same number from the detentions one by one")
                .isEqualTo(held);
    }

    @Test
    void theMapAndTheMonthsCanBeWorkedOutAnewFromTheFiles() {
        Map<String, String> names = new TreeMap<>();
        table("places").rows().forEach(row -> names.put(cell(row, "address"), cell(row, "title")));
        Map<String, Long> places = new TreeMap<>();
        Map<String, Long> ours = new TreeMap<>();
        Map<YearMonth, Long> months = new TreeMap<>();
        for (Map<String, String> row : table("incidents").rows()) {
            String place = names.getOrDefault(cell(row, "place_address"), "");
            assertThat(place.isEmpty()).isEqualTo(cell(row, "place").isEmpty());
            boolean inferred = "yes".equals(row.get("place_inferred"));
            (inferred ? ours : places).merge(place, 1L, Long::sum);
            PartialDate date = cell(row, "date").isEmpty() ? null : PartialDate.parse(cell(row, "date"));
            if (date != null && "single".equals(row.get("counts_as")) && "no".equals(row.get("day_inferred"))) {
                date.month().ifPresent(month -> months.merge(month, 1L, Long::sum));
            }
        }
        String page = words(site.text("where-and-when.html"));
        places.forEach((place, count) ->
                assertThat(page).contains((place.isEmpty() ? "No place stated" : place) + " " + count + " "));
        assertThat(ours)
                .isNotEmpty()
                .allSatisfy((place, count) -> assertThat(page)
                        .contains(
                                places.containsKey(place)
                                        ? "%s %d and %d inferred by us".formatted(place, places.get(place), count)
                                        : "%s %d (inferred by us)".formatted(place, count)));
        long most = months.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat(page).contains("Most records of single incidents surely in one month: %d,".formatted(most));
        assertThat(page).as("early February is in February").contains("February 2023 1 ");
    }

    /** What a page says beside a fact, such as that it is ours, belongs to it in a table too. */
    @Test
    void aFactOfATableKeepsWhatItsPageSaysBesideIt() {
        assertThat(table("incidents").rows())
                .anySatisfy(
                        row -> assertThat(cell(row, "fact: Aimed at")).startsWith("Gulnara Bazhkenova (Inferred by us"))
                .anySatisfy(
                        row -> assertThat(cell(row, "fact: Aimed at")).startsWith("Samal Ibrayeva (It appeared aimed"));
        assertThat(table("assembly-requests").rows())
                .anySatisfy(row -> assertThat(cell(row, "remark")).contains("against the refusals is inferred by us"));
    }

    /** The update gives the day and the place of the protests, and says only that those who protested were detained. */
    @Test
    void theDayAndThePlaceOfAProtestAreThoseOfADetentionOnlyAsOurs() {
        List<Map<String, String>> after = table("incidents").rows().stream()
                .filter(row -> cell(row, "title").contains("Amanat")
                        || cell(row, "title").contains("Dosekeyeva"))
                .toList();
        assertThat(after).hasSize(2).allSatisfy(row -> {
            assertThat(cell(row, "day_inferred")).isEqualTo("yes");
            assertThat(cell(row, "place_inferred")).isEqualTo("yes");
        });
        assertThat(table("detentions").rows().stream()
                        .filter(row -> cell(row, "then").equals("fined"))
                        .map(row -> cell(row, "date")))
                .hasSize(2)
                .allMatch(date -> date.contains("?") || date.contains("%"));
    }

    @Test
    void thatAPlaceIsAsFitIsSaidToBeOurView() {
        assertThat(dictionary("assembly-requests").get("fit")).startsWith("As we see it");
        assertThat(words(site.text("registers/assembly-requests.html"))).contains("that were, as we see it, as fit");
    }

    @Test
    void thatADetentionWasNotToPreventAnythingStandsOnlyWhereTheUpdateSaysSo() {
        assertThat(table("detentions").rows())
                .noneMatch(row -> cell(row, "preventive").equals("no"));
    }

    @Test
    void whatWasDoneInOtherCitiesTooSaysSoInTheFileAndInTheTableOfPlaces() {
        assertThat(table("preventive-measures").rows().stream().map(row -> cell(row, "place")))
                .contains("Astana and other cities");
        assertThat(words(site.text("where-and-when.html"))).contains("(one of them also elsewhere)");
    }

    @Test
    void aPicketThatTheUpdateCallsAttemptedIsAttempted() {
        assertThat(table("assemblies").rows().stream()
                        .filter(row -> cell(row, "title").contains("Chinese embassy"))
                        .map(row -> cell(row, "course")))
                .containsExactly("attempted");
    }

    @Test
    void manyAssembliesToldAsOneAreNoNumberOfRequests() {
        assertThat(table("assemblies").rows().stream()
                        .filter(row -> cell(row, "told_as").equals("many"))
                        .map(row -> cell(row, "requests")))
                .hasSizeGreaterThan(1)
                .containsOnly("");
    }

    @Test
    void whatHasNoCertaintyOfItsOwnSaysNothingOfItInItsJson() {
        assertThat(site.paths().stream()
                        .filter(path -> path.endsWith(".json"))
                        .filter(path -> site.text(path).contains("Not said yet")))
                .isEmpty();
    }

    @Test
    void anElectionThatWasStillAheadStandsInNoFileAsHeld() {
        Map<String, String> election = line("elections", "date", "2023-03-19");
        assertThat(cell(election, "title")).contains("scheduled for");
        assertThat(words(site.text("records/" + cell(election, "address") + ".html")))
                .contains("Early parliamentary election; the day of the vote: 19 March 2023.");
    }

    @Test
    void figuresAndTheirPartsCanBeAddedUpAnew() {
        Table figures = table("figures");
        assertThat(figures.rows()).hasSize(35);
        assertThat(figures.all("speaker_kind").stream().filter("official"::equals))
                .hasSize(7);
        List<String> summed = new ArrayList<>();
        figures.rows().stream().filter(row -> !cell(row, "parts").isEmpty()).forEach(row -> {
            long sum = Stream.of(cell(row, "parts").split("; "))
                    .mapToLong(part -> Long.parseLong(part.substring(0, part.indexOf(' '))))
                    .sum();
            assertThat(cell(row, "value")).as(cell(row, "measure")).isEqualTo(Long.toString(sum));
            assertThat(cell(row, "parts_add_up")).isEqualTo("yes");
            summed.add(cell(row, "value") + " = "
                    + cell(row, "parts").replaceAll("[^0-9;]", "").replace(";", " + "));
        });
        assertThat(summed).contains("100 = 7 + 19 + 28 + 46", "435 = 76 + 359");
        assertThat(figures.rows().stream().map(row -> cell(row, "value") + " of " + cell(row, "of")))
                .contains("347 of 432", "104 of 190");
        assertThat(figures.rows().stream()
                        .filter(row -> cell(row, "value").equals("347"))
                        .map(row -> cell(row, "unit") + ", beside " + cell(row, "of_what")))
                .containsExactly(
                        "cases, beside complaints of prohibited treatment that the Anti-Corruption Agency had investigated");
        assertThat(site.text("figures.html")).doesNotContain("347 of 432");
        assertThat(site.files().values().stream()
                        .map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8)))
                .as("451 and 622 are the sums that nobody may make")
                .noneMatch(text -> text.contains("451 of 622") || text.contains("451 complaints"));
    }

    @Test
    void theHomeTellsNoMotiveOfAllAndNoNumberOfPeopleWhoWereOnlyIdentified() {
        assertThat(words(site.text("index.html")))
                .contains("who was detained, charged or attacked, and whether officials answered for abuse")
                .contains("18 people arrested on suspicion")
                .contains("The update, which points to a joint report January 2023")
                .doesNotContain("accomplices", "and 3 others");
    }

    /** The update says that they were subjected to intimidation as well as he, and not that it was aimed at him. */
    @Test
    void fellowActivistsOfSomebodyProsecutedAreNotSaidToBeMeantForHim() {
        assertThat(table("reprisals").rows().stream().map(row -> cell(row, "title")))
                .isNotEmpty()
                .noneMatch(title -> title.contains("Inga Imanbai"));
    }

    /** Cars of his operator: no source says that the explosion was aimed at him. */
    @Test
    void whomAnAttackWasAimedAtIsMarkedWhereWeInferIt() {
        String marked = "Vadim Boreiko (inferred by us for one of two incidents)";
        Map<String, String> series = line("attack-series", "title", "Attacks on Vadim Boreiko and his operator");
        assertThat(cell(series, "aim_inferred")).isEqualTo("1");
        assertThat(words(site.text("registers/attacks.html"))).contains(marked);
        assertThat(words(site.text("records/" + cell(series, "episode") + ".html")))
                .contains(marked);
        assertThat(cell(line("attack-series", "title", "Attacks on Ulysmedia"), "aim_inferred"))
                .isEqualTo("0");
    }

    /** Her son was the one threatened: that it was aimed at her is her word. */
    @Test
    void theFileOfSeriesSaysOfHowManyIncidentsNoSourceStatesTheAim() {
        assertThat(cell(line("attack-series", "title", "Attacks on Dinara Yegeubayeva"), "aim_not_stated_as_fact"))
                .isEqualTo("1");
        assertThat(cell(line("attack-series", "title", "Attacks on Ulysmedia"), "aim_not_stated_as_fact"))
                .isEqualTo("0");
    }

    @Test
    void whatSomebodyMetIsNoDeedOfSomebodyInTheCodesOfFiles() {
        assertThat(cell(
                        line("incidents", "title", "Registration of Alga Kazakhstan! returned again and again"),
                        "acts"))
                .isEqualTo("application_returned");
        assertThat(site.text("data/incidents.csv") + site.text("data/applications.csv"))
                .doesNotContain("obstructed");
    }

    /** The headline counts what rests on the word of those who were hit apart. */
    @Test
    void theRegisterOfReprisalsSaysWhatIsOnlyTheWordOfWhoWasHit() {
        assertThat(words(site.text("registers/reprisals.html")))
                .contains(
                        "One incident is on record as a reprisal. That it is one is somebody’s word."
                                + " Three are linked by somebody to what was done or said before, and no source calls them reprisals.");
    }

    @Test
    void aSeriesOfAttacksIsNoSurerInItsFileThanOnItsPage() {
        Map<String, String> car = line("attack-series", "title", "Attacks on Dinara Yegeubayeva");
        assertThat(cell(car, "first") + cell(car, "last")).isEmpty();
        assertThat(cell(car, "done")).contains("a member of the family threatened once", "according to");
        Map<String, String> operator = line("attack-series", "title", "Attacks on Vadim Boreiko and his operator");
        assertThat(cell(operator, "attacks")).isEmpty();
        assertThat(cell(operator, "gravest_in_words")).isEqualTo("explosion, according to Vadim Boreiko");
        assertThat(cell(line("attack-series", "title", "Attacks on Ulysmedia"), "last"))
                .isEqualTo("2023-02-01~/2023-02-10~");
        assertThat(table("incidents").rows())
                .allSatisfy(row -> assertThat(cell(row, "acts_passed_on"))
                        .as(cell(row, "address"))
                        .matches(acts -> !List.of("second_hand", "alleged").contains(cell(row, "certainty"))
                                || acts.equals(cell(row, "acts"))));
    }

    @Test
    void applicationsAreNoSurerInTheirFileThanOnTheirPage() {
        assertThat(cell(line("register-parties", "name", "Alga Kazakhstan!"), "attempts_in_words"))
                .isEqualTo("11, reportedly");
        assertThat(table("register-applications").rows()).hasSizeGreaterThan(5).allSatisfy(row -> {
            assertThat(cell(row, "in_time")).isEmpty();
            assertThat(cell(row, "our_certainty"))
                    .isEqualTo(cell(row, "title").matches("(Candidates|.*Alga).*") ? "second_hand" : "reported");
            assertThat(cell(row, "attempts").isEmpty())
                    .isEqualTo(cell(row, "answer").equals("registered"));
        });
    }

    @Test
    void whatIsPublishedAgainWithoutAChangeHasTheSameData() {
        StaticSite first = new StaticSite(demoSite.published());
        StaticSite second = new StaticSite(demoSite.published());
        each(name -> {
            for (String path : List.of("data/" + name + ".csv", "data/" + name + ".json")) {
                assertThat(first.text(path)).isEqualTo(site.text(path));
                assertThat(second.text(path)).isEqualTo(site.text(path));
            }
        });
    }
}
