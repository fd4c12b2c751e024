package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.DatabaseTest;
import org.khronika.pages.RegisterDays;
import org.khronika.people.Consent;
import org.khronika.people.Protection;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.publication.pages.SiteWriter;
import org.khronika.records.Cast;
import org.khronika.records.Sensitivity;
import org.khronika.review.Contents;
import org.khronika.updates.Update;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is the same in a release as in the one before is taken over from it, and nobody could tell from the bytes. */
@DatabaseTest(properties = "khronika.languages=ru,en")
class TakenOverTest {

    private static final int ROUNDS = 6;

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleasePlanner planner;

    @Autowired
    KeptPages kept;

    @Autowired
    ReleaseBuilder builder;

    @Autowired
    SiteWriter writer;

    @Autowired
    ReleaseFolders folders;

    @Autowired
    Contents contents;

    @Autowired
    JdbcTemplate db;

    @Autowired
    ProgramSum program;

    @Autowired
    SiteAddress address;

    @Autowired
    Clock clock;

    @TempDir
    Path temp;

    private int withdrawn;
    private StaticSite last = new StaticSite(Path.of(""));

    private Path published() {
        newsroom.answered();
        Path folder = folders.of(publish.publish(newsroom.editor(), null, null));
        last = new StaticSite(folder);
        return folder;
    }

    private RecordRef update(String text) {
        Map<String, Object> answers = Map.of(
                "title",
                "Обзор «Осень – күз»",
                "period",
                "2022-09/2022-11",
                "sections",
                List.of(Map.of("chapter", "PEACEFUL_ASSEMBLY", "text", text)));
        return newsroom.accepted(contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), Update.class));
    }

    private static String page(RecordRef record) {
        return "records/" + record.address() + ".html";
    }

    private static List<String> filesOf(RecordRef update) {
        return List.of(".html", ".json", ".md", ".docx", ".pdf").stream()
                .map(ending -> "records/" + update.address() + ending)
                .toList();
    }

    @Test
    void whatDidNotChangeIsTheSameFileAndWhatDidIsAnother() throws IOException {
        RecordRef stays = newsroom.accepted(Cast.incident("Пикет в Оральске", "2022-11"));
        RecordRef changes = newsroom.accepted(Cast.incident("Наурызда – шеру", "2022-11"));
        RecordRef update = update("Полиция разогнала пикет – «без жертв».");
        Path one = published();
        newsroom.amended(changes, Cast.incident("Наурыздағы шеру, түзетілді", "2022-11"));
        Path two = published();

        assertThat(filesOf(update))
                .allMatch(file -> isOne(one, two, file))
                .filteredOn(file -> !file.endsWith(".json"))
                .allMatch(file -> isOne(one, two, "en/" + file));
        assertThat(isOne(one, two, page(stays))).isTrue();
        assertThat(isOne(one, two, "assets/site.css")).isTrue();
        assertThat(isOne(one, two, page(changes))).isFalse();
        assertThat(isOne(one, two, "index.html")).isFalse();
        assertThat(VerifyRelease.verify(two, null).isWhole()).isTrue();

        ReleaseFolders.delete(one);
        assertThat(VerifyRelease.verify(two, null).isWhole()).isTrue();
    }

    @Test
    void theFilesOfARecordAreMadeOnlyByWhoeverNeedsThem() throws IOException {
        RecordRef incident = newsroom.accepted(Cast.incident("Жиын – «тыныш»", "2022-11"));
        RecordRef update = update("Полиция разогнала пикет – «без жертв».");
        Set<String> unmade = new TreeSet<>();
        writer.write(planner.plan(ZonedDateTime.now(clock), null).inOrder(), new FileSink() {
            @Override
            public void put(String path, byte[] bytes, @Nullable RecordRef record) {}

            @Override
            public void put(String path, String restsOn, Made file, @Nullable RecordRef record) {
                unmade.add(path);
            }
        });
        assertThat(unmade)
                .contains(page(incident), "en/" + page(incident), "records/" + incident.address() + ".json")
                .containsAll(filesOf(update));
    }

    @Test
    void aPlanTakesThePageOfTheOneBeforeUnlessSomethingChangedThatItSpeaksOf() {
        RecordRef stays = newsroom.accepted(Cast.incident("Барлық жиын – бір жерде", "2022-11"));
        RecordRef person = newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Ерлан Ашықов"));
        RecordRef names = newsroom.accepted(contents.with(
                Cast.incident("Задержан на площади", "2022-11"),
                Map.of("parties", List.of(Map.of("who", person.address(), "role", "VICTIM")))));
        RecordRef changes = newsroom.accepted(Cast.incident("Шеру – түнде", "2022-11"));
        newsroom.answered();
        Map<RecordRef, Map<String, String>> first = data();
        newsroom.amended(changes, Cast.incident("Шеру – таңда", "2022-11"));
        Map<RecordRef, Map<String, String>> second = data();
        assertThat(second.get(changes)).isNotSameAs(first.get(changes));
        for (RecordRef same : List.of(stays, person, names)) {
            assertThat(second.get(same)).isSameAs(first.get(same));
        }
        newsroom.amended(person, Newsroom.person(Set.of(), Consent.NAMED, "Ерлан Ашықұлы"));
        Map<RecordRef, Map<String, String>> third = data();
        assertThat(third.get(names)).isNotSameAs(first.get(names));
        kept.forget();
        assertThat(data().get(stays)).isNotSameAs(first.get(stays));
    }

    @Test
    void theDaysOfCasesAreTakenUnlessACaseOrSomebodyInItIsAnother() {
        RecordRef person = newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Ерлан Ашықов"));
        RecordRef held = newsroom.accepted(held("Дело о шеру", person, "2022-11-01"));
        newsroom.answered();
        List<RegisterDays> first = daysOfCases();
        newsroom.accepted(Cast.incident("Басқа жиын – кейін", "2022-11"));
        newsroom.answered();
        assertThat(daysOfCases())
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .isEqualTo(first);
        newsroom.amended(person, Newsroom.person(Set.of(), Consent.NAMED, "Ерлан Ашықұлы"));
        List<RegisterDays> renamed = daysOfCases();
        assertThat(heads(renamed)).contains("Ерлан Ашықұлы").doesNotContain("Ерлан Ашықов");
        newsroom.amended(held, held("Дело о шеру", person, "2022-12-05"));
        List<RegisterDays> later = daysOfCases();
        kept.forget();
        assertThat(later).isNotEqualTo(renamed).isEqualTo(daysOfCases());
    }

    private static Proceeding held(String title, RecordRef who, String since) {
        return new Proceeding(
                title,
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(who, null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(Step.of(StepKind.REMANDED, PartialDate.parse(since))),
                List.of(),
                null);
    }

    private List<RegisterDays> daysOfCases() {
        return planner.plan(ZonedDateTime.now(clock), null).plan().registers().days().stream()
                .filter(days -> Set.of("deprived", "on-trial").contains(days.slug()))
                .toList();
    }

    private static Set<String> heads(List<RegisterDays> days) {
        return days.stream()
                .flatMap(one -> one.rows().stream())
                .map(row -> row.line().head().text())
                .collect(Collectors.toSet());
    }

    /** What data files say of each record beside its page: made with the page, and taken with it. */
    private Map<RecordRef, Map<String, String>> data() {
        return planner.plan(ZonedDateTime.now(clock), null).plan().records().stream()
                .collect(Collectors.toMap(PublicRecord::address, PublicRecord::data));
    }

    private static boolean isOne(Path one, Path two, String file) {
        try {
            return Files.isSameFile(one.resolve(file), two.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file, e);
        }
    }

    @Test
    void aPageSaysTheReleaseInWhichItsRecordLastChanged() throws IOException {
        RecordRef stays = newsroom.accepted(Cast.incident("Stays as it is, Oral", "2022-11"));
        RecordRef changes = newsroom.accepted(Cast.incident("Will change, Oral", "2022-11"));
        Manifest first = Manifest.of(Files.readAllBytes(published().resolve(Manifest.FILE)));
        newsroom.amended(changes, Cast.incident("Has changed, Oral", "2022-11"));
        published();
        assertThat(last.text("en/" + page(stays)))
                .contains(
                        "Published in release " + first.release(),
                        "None since the record was first published in release")
                .doesNotContain("release " + (first.release() + 1));
        assertThat(last.text("en/" + page(changes)))
                .contains("Last changed in release " + (first.release() + 1))
                .contains("release %d, ".formatted(first.release() + 1));
        newsroom.withdrawn(changes, "It was another town.");
        published();
        assertThat(last.text("en/" + page(changes))).contains("Withdrawn in release " + (first.release() + 2));
        assertThat(last.text("en/" + page(stays))).contains("Published in release " + first.release());
    }

    @Test
    void aFileThatWasChangedOnTheDiskIsMadeAgain() throws IOException {
        RecordRef stays = newsroom.accepted(Cast.incident("Пикет у акимата", "2022-11"));
        Path one = published();
        byte[] right = Files.readAllBytes(one.resolve(page(stays)));
        Files.delete(one.resolve(page(stays)));
        Files.writeString(one.resolve(page(stays)), "Somebody was here.");
        Files.write(one.resolve("assets/site.css"), new byte[] {'x'});
        Path two = published();
        assertThat(Files.readAllBytes(two.resolve(page(stays)))).isEqualTo(right);
        assertThat(VerifyRelease.verify(two, null).isWhole()).isTrue();

        Files.writeString(two.resolve(Manifest.FILE), "{}");
        Path three = published();
        assertThat(Files.readAllBytes(three.resolve(page(stays)))).isEqualTo(right);
        assertThat(isOne(two, three, page(stays))).isFalse();
        assertThat(VerifyRelease.verify(three, null).isWhole()).isTrue();
    }

    @Test
    void whatIsTakenOverIsSearchedAgainWhenSomebodyIsProtectedSince() throws IOException {
        Spellings before = new Spellings(List.of(), List.of());
        Spellings since = protecting("Жанар Айтбаева");
        assertThat(since.sum()).isNotEqualTo(before.sum());
        byte[] page = "<p>Говорила Жанар Айт<b>баева</b>.</p>".getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(temp.resolve("records"));
        Files.write(temp.resolve("records/a.html"), page);
        Map<String, Manifest.Entry> entries =
                Map.of("records/a.html", new Manifest.Entry(Sha256.of(page), page.length));

        assertThat(hits(since, new EarlierFiles(temp, entries, Map.of("records/a.html", "the same"), false)))
                .hasSize(1);
        assertThat(hits(before, new EarlierFiles(temp, entries, Map.of("records/a.html", "the same"), true)))
                .isEmpty();
    }

    private static Spellings protecting(String name) {
        return new Spellings(
                List.of(new org.khronika.review.HiddenNames.Hidden(
                        new RecordRef("KZ-N-2022-0001"),
                        org.khronika.people.NamingRules.of(
                                Newsroom.person(Set.of(Protection.MINOR), Consent.NOT_ASKED, name)))),
                List.of());
    }

    private static List<GuardedFiles.Hit> hits(Spellings names, EarlierFiles earlier) {
        try (GuardedFiles files = new GuardedFiles(
                new SearchedPieces().now(new SecretGuard(names), names.sum()), earlier, null, () -> {})) {
            files.put("records/a.html", "the same", () -> new byte[0], null);
            return files.hits();
        }
    }

    @Test
    void aReleaseAfterRandomChangesIsByteForByteTheOneThatIsMadeInFull() throws IOException {
        Random random = new Random(20230327);
        Foundations none = new Foundations(db, folders, program, address) {
            @Override
            EarlierFiles earlier(@Nullable Release previous, Common now) {
                return EarlierFiles.none();
            }
        };
        ReleaseBuilder inFull = new ReleaseBuilder(writer, none, new SearchedPieces());
        List<RecordRef> incidents = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            incidents.add(newsroom.accepted(Cast.incident("Шеру №" + n + " – «тыйым салынған»", "2022-1" + n % 3)));
        }
        update("Всего [](<count:kind:incident>) событий, и [шеру](%s).".formatted(incidents.getFirst()));
        published();
        for (int round = 0; round < ROUNDS; round++) {
            change(random, incidents, round);
            newsroom.answered();
            ZonedDateTime at = ZonedDateTime.now(clock);
            ReleasePlanner.Planned planned = planner.plan(at, null);
            kept.forget();
            assertThat(planned.inOrder())
                    .extracting(
                            ReleasePlan::records,
                            ReleasePlan::notPublic,
                            plan -> plan.registers().days())
                    .isEqualTo(planner.plan(at, null).inOrder().stream()
                            .map(plan -> tuple(
                                    plan.records(),
                                    plan.notPublic(),
                                    plan.registers().days()))
                            .toList());
            Path some = Files.createDirectory(temp.resolve("some-" + round));
            Path whole = Files.createDirectory(temp.resolve("whole-" + round));
            builder.build(planned, new NewFolder(some), folders.key(), PublishingProgress.UNHEARD);
            inFull.build(planned, new NewFolder(whole), folders.key(), PublishingProgress.UNHEARD);
            Map<String, byte[]> files = new StaticSite(whole).files();
            assertThat(new StaticSite(some).files().keySet()).isEqualTo(files.keySet());
            files.forEach(
                    (path, bytes) -> assertThat(some.resolve(path)).as(path).hasBinaryContent(bytes));
            published();
        }
    }

    private void change(Random random, List<RecordRef> incidents, int round) {
        RecordRef any = incidents.get(random.nextInt(incidents.size()));
        switch (random.nextInt(6)) {
            case 0 -> incidents.add(newsroom.accepted(Cast.incident("Жаңа оқиға " + round, "2022-12")));
            case 1 -> newsroom.amended(any, Cast.incident("Исправлено в круге " + round, "2022-11"));
            case 2 -> {
                if (withdrawn++ == 0) { // more than some that nobody else has decided about are refused
                    incidents.remove(any);
                    newsroom.withdrawn(any, "Это было не здесь.");
                }
            }
            case 3 -> {
                newsroom.amended(any, Cast.incident("Задержана Сания Құпия-%d".formatted(round), "2022-11"));
                newsroom.accepted(
                        Newsroom.person(Set.of(Protection.MINOR), Consent.REFUSED, "Сания Құпия-%d".formatted(round)),
                        Sensitivity.TEAM);
            }
            case 4 -> newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Ерлан Ашықов " + round));
            default -> update("Ещё [](<count:kind:incident>), и [одно](%s) – «снова».".formatted(any));
        }
    }
}
