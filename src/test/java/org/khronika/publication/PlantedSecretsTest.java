package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.people.Consent;
import org.khronika.people.Protection;
import org.khronika.records.Citation;
import org.khronika.records.RecordTypes;
import org.khronika.records.Sensitivity;
import org.khronika.review.Contents;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/**
 * Protected names are written into every answer of every kind of record that takes words, in every spelling and with the
 * endings that texts give them. No byte of the release may hold one. The answers are found by their shape, so a new one is
 * tried here without anybody thinking of it.
 */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
@SuppressWarnings("EnumOrdinal") // only to deal out the invented names
class PlantedSecretsTest {

    private static final String CONFIDENTIAL = "xconfidentialx";
    private static final Map<Protection, List<String>> SECRETS = Map.of(
            Protection.MINOR, List.of("Aruzhan Secretova", "Аружан Секретова"),
            Protection.TORTURE, List.of("Nurlan Verborgenuly", "Нұрлан Верборгенұлы"),
            Protection.SEXUAL_VIOLENCE, List.of("O’Hiddenly-Kept", "Алёна Скрытнева"),
            Protection.AT_RISK, List.of("Jan X. Undercoverski"));

    /** What must never be read: the names in full and each surname. */
    private static final List<String> NEVER = List.of(
            "secretova",
            "секретов",
            "verborgenuly",
            "верборген",
            "hiddenly-kept",
            "hiddenly",
            "скрытнев",
            "undercoverski");

    @Autowired
    Newsroom newsroom;

    @Autowired
    RecordTypes types;

    @Autowired
    Contents contents;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleaseFolders folders;

    private EveryKind bodies;

    @BeforeEach
    void protectedPeople() {
        bodies = new EveryKind(types, contents);
        SECRETS.forEach((protection, names) -> newsroom.accepted(
                Newsroom.person(
                        Set.of(protection),
                        protection == Protection.TORTURE ? Consent.NOT_ASKED : Consent.REFUSED,
                        names.getFirst(),
                        names.subList(1, names.size()).toArray(String[]::new)),
                protection == Protection.MINOR ? Sensitivity.PUBLIC : Sensitivity.TEAM));
    }

    @Test
    void noByteOfTheReleaseHoldsAProtectedName() {
        List<RecordRef> published = new ArrayList<>();
        for (RecordKind kind : EveryKind.IN_ORDER) {
            RecordRef address = newsroom.accepted(
                    bodies.of(
                            kind,
                            question ->
                                    question.confidential() ? CONFIDENTIAL + " " + planted() : "Words of " + planted()),
                    citations());
            bodies.known().put(kind, address);
            published.add(address);
        }
        newsroom.answered();
        int number = publish.publish(newsroom.editor(), "Told by " + planted() + ".", null);
        StaticSite site = new StaticSite(folders.of(number));
        published.forEach(address -> assertThat(List.of("", "ru/", "kk/"))
                .as("page of %s", address)
                .allMatch(tree -> site.has(tree + "records/" + address.address() + ".html")));
        site.files().forEach((path, bytes) -> {
            String raw = String.join("\n", TextsOfFile.of(path, bytes));
            String text = HtmlUtils.htmlUnescape(raw).toLowerCase(Locale.ROOT);
            assertThat(NEVER).as(path).noneMatch(text::contains);
            assertThat(text).as(path).doesNotContain(CONFIDENTIAL);
            EveryByte.of(path, bytes).forEach(written -> {
                assertThat(NEVER).as(path).noneMatch(written::contains);
                assertThat(written).as(path).doesNotContain(CONFIDENTIAL);
            });
        });
        assertThat(site.paths()).anyMatch(path -> path.endsWith(".pdf")).anyMatch(path -> path.endsWith(".docx"));
        assertThat(site.text("records/" + String.valueOf(bodies.known().get(RecordKind.INCIDENT)) + ".html"))
                .contains("a person not named");
        assertThat(site.deadLinks()).isEmpty();
    }

    /** All names at once, as texts have them. */
    private static String planted() {
        return "Aruzhan Secretova, ARUZHAN SECRETOVA’s friend; Secretova's, secretova; Аружан Секретова, Секретовой, СЕКРЕТОВУ; "
                + "Nurlan Verborgenuly (Verborgenuly), Нұрлан Верборгенұлының, Верборгенұлына; O'Hiddenly-Kept, O’Hiddenly Kept; "
                + "Алёны Скрытневой, Алена Скрытнева, Скры\u0301тневу; Jan\u00a0X.\u00a0Undercoverski, Under\u00adcoverski";
    }

    private Citation[] citations() {
        RecordRef source = bodies.known().get(RecordKind.DOCUMENT);
        return source == null
                ? new Citation[0]
                : new Citation[] {
                    new Citation(null, source, null, null, planted(), "page of " + planted()),
                    new Citation("title", source, null, null, planted(), null)
                };
    }
}
