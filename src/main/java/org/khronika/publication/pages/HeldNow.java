package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.LessSure;
import org.khronika.pages.Mention;
import org.khronika.pages.RegisterPage;
import org.khronika.proceedings.Liberty;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.InWords;
import org.khronika.words.Language;

/**
 * Who is held, as the home page shows it: read from the register of those deprived of liberty, never worked out anew. Officials
 * convicted in cases against officials stand apart and are not in its number.
 *
 * @param number "12 people", or "7 or 8 people" where the register leaves it open
 * @param heldFor what for, as the register's heading says it; empty when it has none
 * @param groups those held, by the measure
 * @param apart  sentences about those of them who are told less surely, about officials, those held for something else, and whoever is only perhaps held; empty for none
 * @param href   the register, at the heading under which they stand
 */
public record HeldNow(String number, String heldFor, List<Group> groups, String apart, String href) {

    private static final String NOT_COUNTED = "Not counted:";
    private static final String INFERRED = " (inferred by us)";
    private static final String DEPRIVED = "deprived";
    private static final String OFFICIALS = "officials";
    /** Before the names of the headings of the register in the catalogues. */
    private static final String HEADING = "registers.held-for.";

    /** The headings that say what people are held for; others say that it is not known whether they are. */
    private static final Set<String> HELD_FOR = Set.of("said-or-did", "partly", "other", "not-on-record");

    /** What nobody has told of is not said either: the heading about it tells a reader of the home nothing. */
    private static final String NOT_ON_RECORD = "not-on-record";

    private static final String PERHAPS = "perhaps";

    /** Those sentenced while no source says whether they are held. */
    private static final String SENTENCED = "custody-not-stated";

    /** Those arrested while no source says whether they are still held. */
    private static final String ARRESTED = "arrested";

    private static final String AN_OFFICIAL = "an official";
    private static final int MOST = 12;
    private static final int NAMED = 3;

    /** The sentences about those apart, which lead to the register where each of them stands. */
    public List<Mention> toldApart() {
        int at = apart.indexOf(NOT_COUNTED);
        return at < 0
                ? List.of(Mention.of(apart))
                : List.of(
                        Mention.of(apart.substring(0, at)),
                        Mention.link(NOT_COUNTED, href.replaceFirst("#.*", "")),
                        Mention.of(apart.substring(at + NOT_COUNTED.length())));
    }

    /** Those held in one way, with their number. */
    public record Group(String measure, String number, boolean softer, List<Row> rows) {}

    /** One of them, since when, and the case. */
    public record Row(Mention who, String since, @Nullable Mention about) {}

    private record One(
            RegisterPage.Line line,
            String state,
            Range people,
            boolean sure,
            boolean official,
            String section,
            String heading,
            Certainty certainty) {}

    private record Range(long least, @Nullable Long most) {

        Range plus(Range other) {
            return new Range(least + other.least, most == null || other.most == null ? null : most + other.most);
        }

        String inWords() {
            if (most == null) {
                return "at least " + least;
            }
            return most == least ? Long.toString(least) : least + (most == least + 1 ? " or " : " to ") + most;
        }

        String people() {
            return of("person", "people");
        }

        String of(String one, String several) {
            return inWords() + " " + (most != null && most == 1 ? one : several);
        }
    }

    /** Those whom the registers of a release hold; empty when nobody is held, or no register says. */
    static Optional<HeldNow> of(List<RegisterPage> registers, Language language) {
        Set<String> againstOfficials = page(registers, OFFICIALS).stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> Optional.ofNullable(line.head().href()).stream())
                .collect(HashSet::new, Set::add, Set::addAll);
        return page(registers, DEPRIVED)
                .map(page -> of(page, ones(page, againstOfficials), language))
                .filter(held -> !held.groups().isEmpty());
    }

    private static Optional<RegisterPage> page(List<RegisterPage> registers, String slug) {
        return registers.stream().filter(page -> page.slug().equals(slug)).findFirst();
    }

    /** The first heading of the register is told person by person; what stands under others is counted apart, officials always. */
    private static HeldNow of(RegisterPage page, List<One> all, Language language) {
        String first = all.stream()
                .filter(one ->
                        one.sure() && !one.official() && (one.section().isEmpty() || HELD_FOR.contains(one.heading())))
                .map(One::section)
                .findFirst()
                .orElse("no such heading");
        List<One> held = all.stream()
                .filter(one -> one.sure() && !one.official() && one.section().equals(first))
                .toList();
        Map<String, List<One>> byMeasure = new LinkedHashMap<>();
        held.forEach(one ->
                byMeasure.computeIfAbsent(one.state(), any -> new ArrayList<>()).add(one));
        return new HeldNow(
                sum(held).people(),
                heading(first, page).equals(NOT_ON_RECORD) ? "" : Capitals.small(first),
                byMeasure.entrySet().stream()
                        .map(entry -> new Group(
                                Capitals.first(placed(entry.getKey())),
                                sum(entry.getValue()).inWords(),
                                entry.getKey().contains("house"),
                                entry.getValue().stream()
                                        .limit(MOST)
                                        .map(one -> row(page, one))
                                        .toList()))
                        .toList(),
                (LessSure.ofThese(held.stream().map(One::certainty).toList()).in(language)
                                + " "
                                + apart(
                                        all.stream()
                                                .filter(one -> !held.contains(one))
                                                .toList(),
                                        page.language()))
                        .strip(),
                "registers/" + page.slug() + ".html#" + RegisterPage.anchor(first));
    }

    private static boolean isHeldFor(List<One> section) {
        return HELD_FOR.contains(section.getFirst().heading());
    }

    private static String apart(List<One> others, Language language) {
        Map<String, List<One>> bySection = new LinkedHashMap<>();
        others.stream()
                .filter(one -> one.sure() && !one.heading().equals(ARRESTED))
                .forEach(one -> bySection
                        .computeIfAbsent(one.official() ? AN_OFFICIAL : one.section(), any -> new ArrayList<>())
                        .add(one));
        List<String> counted = bySection.entrySet().stream()
                .map(entry -> entry.getKey().equals(AN_OFFICIAL)
                        ? officials(entry.getValue(), bySection.values(), language)
                        : sum(entry.getValue()).people()
                                + (isHeldFor(entry.getValue()) ? " held " : " ")
                                + Capitals.small(entry.getKey()).replaceFirst("; (.*)", " ($1)")
                                + (isHeldFor(entry.getValue()) ? named(entry.getValue()) : ""))
                .toList();
        List<String> perhaps = others.stream()
                .filter(one -> !one.sure())
                .map(one -> one.line().head().text())
                .toList();
        return (counted.isEmpty() ? "" : NOT_COUNTED + " " + String.join("; ", counted) + ".")
                + (perhaps.isEmpty() ? "" : " Perhaps held too: " + InWords.ended(InWords.list(perhaps)));
    }

    /** " (Erkin Kaziev)": who is held is named here too, where they are few and may be named. */
    private static String named(List<One> few) {
        List<String> names = few.stream()
                .map(one -> one.line().head())
                .filter(who -> who.withheld() == null)
                .map(Mention::text)
                .toList();
        return names.size() < few.size() || names.size() > NAMED ? "" : " (" + InWords.list(names) + ")";
    }

    private static String officials(List<One> officials, Collection<List<One>> sections, Language language) {
        boolean open = officials.stream().allMatch(one -> one.state().equals(Liberty.SENTENCED.in(language)));
        return sum(officials).of("official", "officials") + " in cases over abuse of others"
                + (!open
                        ? ""
                        : sections.stream()
                                        .anyMatch(section ->
                                                section.getFirst().heading().equals(SENTENCED))
                                ? ", likewise sentenced"
                                : ", sentenced (no source tells of custody)");
    }

    private static Row row(RegisterPage page, One one) {
        List<Mention> cases = one.line().under();
        return new Row(
                one.line().head(),
                since(cell(
                                page,
                                one,
                                phrase("registers.case-register.deprived.since.head")
                                        .in(page.language()))
                        .split("; last known", 2)[0]),
                cases.isEmpty() ? null : about(one.line().head(), cases.getFirst()));
    }

    private static String cell(RegisterPage page, One one, String column) {
        int at = page.columns().indexOf(column) - 1;
        return at < 0 ? "" : one.line().cells().get(at);
    }

    /** One of several days is no day since when; a mark that it is inferred stays at the end. */
    static String since(String words) {
        if (words.isEmpty()) {
            return "";
        }
        if (words.endsWith(INFERRED)) {
            return since(words.substring(0, words.length() - INFERRED.length())) + INFERRED;
        }
        return words.startsWith("by ")
                ? "held since " + words.substring(3) + " or earlier"
                : words.contains(" to ")
                        ? "held since some day between " + words.replaceFirst(" to ", " and ")
                        : "held since " + words;
    }

    /** The case; one that is called after somebody who stands above does not say the name again. */
    private static Mention about(Mention who, Mention about) {
        return about.text().contains(who.text()) ? new Mention("The case", about.href(), about.withheld()) : about;
    }

    private static List<One> ones(RegisterPage page, Set<String> againstOfficials) {
        List<String> names =
                page.data().columns().stream().map(RegisterPage.Column::name).toList();
        List<One> ones = new ArrayList<>();
        for (int n = 0; n < page.lines().size(); n++) {
            RegisterPage.Line line = page.lines().get(n);
            List<String> row = page.data().rows().get(n);
            long least = Long.parseLong(row.get(names.indexOf("people_least")));
            String most = row.get(names.indexOf("people_most"));
            boolean sure = "yes".equals(row.get(names.indexOf("certain")))
                    && !heading(line.section(), page).equals(PERHAPS);
            boolean official =
                    line.under().stream().anyMatch(one -> one.href() != null && againstOfficials.contains(one.href()));
            ones.add(new One(
                    line,
                    row.get(names.indexOf("state")),
                    new Range(least, most.isEmpty() ? null : Long.valueOf(most)),
                    sure,
                    official,
                    line.section(),
                    heading(line.section(), page),
                    certainty(row.get(names.indexOf("certainty")))));
        }
        return ones;
    }

    /** The name of a heading of the register, in whatever language its page is; empty for another. */
    private static String heading(String section, RegisterPage page) {
        return Stream.of(HELD_FOR.stream(), Stream.of(PERHAPS, SENTENCED, ARRESTED))
                .flatMap(names -> names)
                .filter(name -> phrase(HEADING + name).in(page.language()).equals(section))
                .findFirst()
                .orElse("");
    }

    private static Certainty certainty(String label) {
        return Arrays.stream(Certainty.values())
                .filter(one -> one.label().equalsIgnoreCase(label))
                .findFirst()
                .orElse(Certainty.UNSAID);
    }

    private static Range sum(List<One> ones) {
        return ones.stream().map(One::people).reduce(new Range(0, 0L), Range::plus);
    }

    /** A state as it stands behind a number: "in prison", "under house arrest", "detained". */
    private static String placed(String state) {
        if (state.contains("arrest")) {
            return "under " + state;
        }
        return Objects.requireNonNull(state).startsWith("p") ? "in " + state : state;
    }
}
