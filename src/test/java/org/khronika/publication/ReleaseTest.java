package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.access.NotPermitted;
import org.khronika.incidents.Incident;
import org.khronika.people.Consent;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.records.Cast;
import org.khronika.records.Sensitivity;
import org.khronika.review.DecideAudience;
import org.khronika.review.DeedRefused;
import org.khronika.review.ProposeAudience;
import org.khronika.values.Certainty;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a release says, and what it never says. */
@DatabaseTest
class ReleaseTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    Members members;

    @Autowired
    PublishRelease publish;

    @Autowired
    ProposeAudience propose;

    @Autowired
    DecideAudience decide;

    @Autowired
    PreviewRelease preview;

    @Autowired
    ReleasePlanner planner;

    @Autowired
    ReleaseBuilder builder;

    @Autowired
    ReleaseFolders folders;

    @Autowired
    Releases releases;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private StaticSite released() {
        return new StaticSite(folders.of(publish.publish(newsroom.editor(), null, null)));
    }

    private static String page(RecordRef address) {
        return "records/" + address.address() + ".html";
    }

    @Test
    void onlyAnEditorPublishes() {
        newsroom.accepted(Cast.incident("Something happened, Oral", "2022-11-14"));
        assertThatThrownBy(() -> publish.publish(Cast.rada(members), null, null))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> preview.preview(Cast.ada(members))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void onlyWhatWasAcceptedForThePublicIsThere() {
        RecordRef open = newsroom.accepted(Cast.incident("Meeting dispersed at the fountain", "2022-11-14"));
        newsroom.draft(Cast.incident("Draftword incident", "2022-11-14"), Sensitivity.PUBLIC);
        newsroom.accepted(Cast.incident("Teamword incident", "2022-11-14"), Sensitivity.TEAM);
        newsroom.draft(Cast.incident("Restrictedword incident", "2022-11-14"), Sensitivity.RESTRICTED);
        newsroom.changed(open, Cast.incident("Meeting dispersed at the fountain, draftword", "2022-11-14"));
        StaticSite site = released();
        assertThat(site.has(page(open))).isTrue();
        site.files()
                .forEach((path, bytes) -> assertThat(
                                new String(bytes, StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT))
                        .as(path)
                        .doesNotContain("draftword", "teamword", "restrictedword"));
    }

    @Test
    void theSameRecordsMakeTheSameBytes(@TempDir Path one, @TempDir Path two) throws IOException {
        newsroom.accepted(Cast.incident("Twice the same, Oral", "2022-11"));
        ZonedDateTime at = ZonedDateTime.parse("2026-11-25T10:00:00Z");
        for (Path folder : List.of(one, two)) {
            transaction.executeWithoutResult(status -> {
                try {
                    builder.build(
                            planner.plan(at, "A note."),
                            new NewFolder(folder),
                            folders.key(),
                            PublishingProgress.UNHEARD);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
        Map<String, byte[]> first = new StaticSite(one).files();
        Map<String, byte[]> second = new StaticSite(two).files();
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((path, bytes) -> assertThat(second.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void theVersionInTheDataCountsWhatWasPublished() {
        RecordRef address = newsroom.accepted(Cast.incident("Жиын таратылды, Орал", "2022-11"));
        String file = "records/" + address.address() + ".json";
        assertThat(released().text(file)).contains("\"version\" : 1,");
        newsroom.changed(address, Cast.incident("Жиын таратылды — жоба", "2022-11"));
        newsroom.changed(address, Cast.incident("Жиын таратылды — тағы бір жоба", "2022-11"));
        newsroom.amended(address, Cast.incident("Жиын таратылды, Ақтау", "2022-11"));
        assertThat(released().text(file)).contains("\"version\" : 2,");
    }

    @Test
    void aCorrectionSaysWhatItWasAndWhatItIs() {
        RecordRef address = newsroom.accepted(Cast.incident("Poster torn down, Oral", "2022-11"));
        StaticSite first = released();
        assertThat(first.text(page(address))).contains("None since the record was first published");
        newsroom.amended(address, Cast.incident("Poster torn down, Oral", "2022-11-14"));
        StaticSite second = released();
        assertThat(second.text(page(address))).contains("<del>November 2022</del>", "<ins>14 November 2022</ins>");
        assertThat(second.text("corrections.html"))
                .contains("Poster torn down, Oral", "<del>November 2022</del>", "<ins>14 November 2022</ins>");
        StaticSite third = released();
        assertThat(third.text(page(address))).contains("<del>November 2022</del>");
    }

    @Test
    void whatWasWithdrawnLeavesANoticeForEver() {
        RecordRef address = newsroom.accepted(Cast.incident("Untrueword report, Oral", "2022-11"));
        released();
        newsroom.withdrawn(address, "It did not happen.");
        StaticSite second = released();
        StaticSite third = released();
        for (StaticSite site : List.of(second, third)) {
            assertThat(site.text(page(address)))
                    .contains("This record was withdrawn", "It did not happen.", address.address())
                    .doesNotContain("Untrueword");
            assertThat(site.text("corrections.html")).contains("It did not happen.");
            assertThat(site.text("incidents.html")).doesNotContain(address.address());
            assertThat(site.deadLinks()).isEmpty();
        }
        assertThat(releases.items(releases.last().orElseThrow().number()))
                .filteredOn(item -> item.address().equals(address))
                .singleElement()
                .satisfies(item -> assertThat(item.status()).isEqualTo(ItemStatus.SAME));
    }

    @Test
    void whatSpokeOfAWithdrawnRecordLeadsToTheNoticeWithoutItsTitle() {
        RecordRef episode = newsroom.accepted(new org.khronika.incidents.Episode(
                "Falseword days", org.khronika.incidents.EpisodeKind.EVENT, null, null));
        RecordRef incident = newsroom.accepted(within(Cast.incident("Part of it, Oral", "2022-11"), episode));
        assertThat(released().text(page(incident))).contains("Falseword days");
        newsroom.withdrawn(episode, "It was another event.");
        StaticSite site = released();
        assertThat(site.text(page(incident)))
                .contains("an episode that was withdrawn", "<del>" + episode.address() + ", episode</del>")
                .doesNotContain("Falseword");
        site.files()
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("Falseword"));
        assertThat(site.deadLinks()).isEmpty();
    }

    @Test
    void whatWasClosedToThePublicIsNotPrintedOnceMoreAmongTheCorrections() {
        RecordRef episode = newsroom.accepted(new org.khronika.incidents.Episode(
                "Күндер — “қаңтар”", org.khronika.incidents.EpisodeKind.EVENT, null, null));
        RecordRef incident = newsroom.accepted(within(Cast.incident("Part of it, Oral", "2022-11"), episode));
        assertThat(released().text(page(incident))).contains("Күндер");
        propose.propose(newsroom.editor(), episode, Sensitivity.TEAM, Set.of(), "Куәгер қауіпте");
        UUID waits = db.sql("select id from second_word order by proposed_at desc limit 1")
                .query(UUID.class)
                .single();
        decide.agree(Cast.rada(members), episode, waits);
        StaticSite site = released();
        assertThat(site.text(page(incident)))
                .contains("What is no longer for the public.")
                .doesNotContain("<del>" + episode.address());
        site.files()
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("Күндер"));
    }

    private static Incident within(Incident incident, RecordRef episode) {
        return new Incident(
                incident.title(),
                null,
                incident.kind(),
                incident.when(),
                null,
                null,
                incident.freedoms(),
                Set.of(),
                List.of(),
                Certainty.REPORTED,
                null,
                List.of(),
                null,
                List.of(episode),
                null);
    }

    @Test
    void aNameThatBecomesProtectedIsGoneFromCorrectionsToo() {
        RecordRef person = newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Dariga Lateword"));
        RecordRef incident = newsroom.accepted(Cast.incident("Dariga Lateword fined, Oral", "2022-11"));
        released();
        newsroom.amended(incident, Cast.incident("Dariga Lateword fined again, Oral", "2022-11"));
        StaticSite second = released();
        assertThat(second.text("corrections.html")).contains("Dariga Lateword fined again");
        newsroom.amended(person, Newsroom.person(Set.of(Protection.MINOR), Consent.NAMED, "Dariga Lateword"));
        StaticSite third = released();
        assertThat(third.text(page(incident))).contains("A minor fined again, Oral");
        assertThat(third.text(page(person))).contains("This record was withdrawn", "A child is never named.");
        third.files()
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("Lateword"));
    }

    @Test
    void somebodyElseOfTheSameSurnameKeepsTheirName() {
        newsroom.accepted(Newsroom.person(Set.of(Protection.AT_RISK), Consent.NOT_ASKED, "Aida Sameword"));
        RecordRef other = newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Bolat Sameword"));
        RecordRef incident =
                newsroom.accepted(Cast.incident("Bolat Sameword and Aida Sameword detained, Oral", "2022-11"));
        StaticSite site = released();
        assertThat(site.text(page(incident))).contains("Bolat Sameword and a person not named detained");
        assertThat(site.text(page(other))).contains("<h1>Bolat Sameword</h1>");
    }

    @Test
    void whatIsAllegedByNobodyIsHeldBack() {
        Incident reported = Cast.incident("Allegedword, Oral", "2022-11");
        Incident alleged = new Incident(
                reported.title(),
                null,
                reported.kind(),
                reported.when(),
                null,
                null,
                reported.freedoms(),
                Set.of(),
                List.of(),
                Certainty.ALLEGED,
                null,
                List.of(),
                null,
                List.of(),
                null);
        newsroom.accepted(reported);
        RecordRef address = newsroom.accepted(alleged);
        assertThat(preview.preview(newsroom.editor()).plan().heldBack()).anySatisfy(held -> {
            assertThat(held.address()).isEqualTo(address);
            assertThat(held.rule()).isEqualTo(PublicationRules.allegationsCarryTheirSpeaker);
        });
        assertThat(released().has(page(address))).isFalse();
    }

    @Test
    void theGuardNamesTheFileAndTheRecordButNotTheName() {
        Person minor = Newsroom.person(Set.of(Protection.MINOR), Consent.NOT_ASKED, "Alua Guardword");
        newsroom.accepted(minor);
        SecretGuard guard = new SecretGuard(new Spellings(
                List.of(new org.khronika.review.HiddenNames.Hidden(
                        new RecordRef("KZ-N-2022-0001"), org.khronika.people.NamingRules.of(minor))),
                List.of()));
        GuardedFiles files =
                new GuardedFiles(new SearchedPieces().now(guard, "names"), EarlierFiles.none(), null, () -> {});
        put(files, "records/KZ-I-2022-0007.html", "<p>Al<b>ua</b> Guard&#119;ord</p>", "KZ-I-2022-0007");
        put(files, "data/a.json", "\"\\u0041lua Guardword\"", null);
        put(files, "records/KZ-I-2022-0008.html", "<a href=\"https://x.test/guard%77ord\">x</a>", "KZ-I-2022-0008");
        put(files, "records/KZ-I-2022-0009.html", "<p>ALUA\u00a0GUARDWORD’s, guardwordish</p>", "KZ-I-2022-0009");
        put(files, "records/KZ-I-2022-0010.html", "<p>guardwordish</p>", "KZ-I-2022-0010");
        assertThat(files.hits())
                .extracting(GuardedFiles.Hit::sentence)
                .hasSize(4)
                .noneMatch(
                        hit -> hit.english().toLowerCase(java.util.Locale.ROOT).contains("guardword"));
        assertThat(files.hits().getFirst().sentence().english())
                .contains("records/KZ-I-2022-0007.html", "record KZ-I-2022-0007");
    }

    private static void put(
            GuardedFiles files, String path, String text, @org.jspecify.annotations.Nullable String record) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8), record == null ? null : new RecordRef(record));
    }

    @Test
    void aPlanThatMovedOnIsNotPublished() {
        newsroom.accepted(Cast.incident("First seen, Oral", "2022-11"));
        String seen = preview.preview(newsroom.editor()).digest();
        newsroom.accepted(Cast.incident("Came later, Oral", "2022-11"));
        assertThatThrownBy(() -> publish.publish(newsroom.editor(), null, seen))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("look again");
    }

    @Test
    void aReleaseIsInTheJournalAndTheOnlyOneThatIsLive() {
        newsroom.accepted(Cast.incident("For the journal, Oral", "2022-11"));
        released();
        int number = publish.publish(newsroom.editor(), "What readers should know.", null);
        assertThat(releases.list().stream().filter(Release::live)).hasSize(1);
        assertThat(releases.live().orElseThrow().number()).isEqualTo(number);
        assertThat(db.sql("select reason from journal_entry where deed = 'PublishRelease' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("What readers should know.");
        assertThat(new StaticSite(folders.of(number)).text("index.html")).contains("What readers should know.");
    }

    @Test
    void aSecondPressOfTheButtonPublishesNothing() {
        newsroom.accepted(Cast.incident("Екі рет басылған батырма, Oral", "2022-11"));
        int number = publish.publish(newsroom.editor(), null, null, false);
        assertThatThrownBy(() -> publish.publish(newsroom.editor(), null, null, false))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("release %d says all of it already".formatted(number));
        assertThat(publish.publish(newsroom.editor(), "Khronika was updated.", null, true))
                .isEqualTo(number + 1);
    }

    @Test
    void theKeyIsReadByItsOwnerAlone() throws IOException {
        newsroom.accepted(Cast.incident("For the key, Oral", "2022-11"));
        released();
        Path key = folders.of(1).resolve("../../keys/release-key.pem").normalize();
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }
}
