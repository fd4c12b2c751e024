package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.people.Consent;
import org.khronika.people.Protection;
import org.khronika.records.Citation;
import org.khronika.records.Contents;
import org.khronika.records.Question;
import org.khronika.records.RecordTypes;
import org.khronika.records.Sensitivity;
import org.khronika.records.Shape;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Protected names are written into every answer of every kind of record that takes words, in every spelling and with the
 * endings that texts give them. No byte of the release may hold one. The answers are found by their shape, so a new one is
 * tried here without anybody thinking of it.
 */
@DatabaseTest
@Import(Newsroom.class)
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

    /** Answers that only exact forms of text can be. */
    private static final Map<String, String> EXACT = Map.of(
            "link",
            "https://example.test/Secretova/%D0%A1ecretova-secretova",
            "code",
            "CC",
            "number",
            "999",
            "part",
            "1");

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

    private final Map<RecordKind, RecordRef> known = new LinkedHashMap<>();

    @BeforeEach
    void protectedPeople() {
        SECRETS.forEach((protection, names) -> newsroom.draft(
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
        for (RecordKind kind : List.of(
                RecordKind.DOCUMENT,
                RecordKind.PLACE,
                RecordKind.PLACE,
                RecordKind.ORGANISATION,
                RecordKind.PERSON,
                RecordKind.PERSON,
                RecordKind.CONTEXT_EVENT,
                RecordKind.EPISODE,
                RecordKind.ELECTION,
                RecordKind.LAW,
                RecordKind.ASSEMBLY,
                RecordKind.APPLICATION,
                RecordKind.INCIDENT,
                RecordKind.EXPLANATION,
                RecordKind.PROCEEDING,
                RecordKind.SERIES,
                RecordKind.FIGURE,
                RecordKind.STATEMENT,
                RecordKind.INTERVENTION,
                RecordKind.CHARACTERISATION,
                RecordKind.ARTICLE,
                RecordKind.LIST,
                RecordKind.LISTING)) {
            RecordRef address = newsroom.accepted(body(kind), citations());
            known.put(kind, address);
            published.add(address);
        }
        int number = publish.publish(newsroom.editor(), "Told by " + planted() + ".", null);
        StaticSite site = new StaticSite(folders.of(number));
        published.forEach(address -> assertThat(site.has("records/" + address.address() + ".html"))
                .as("page of %s", address)
                .isTrue());
        site.files().forEach((path, bytes) -> {
            String raw = new String(bytes, StandardCharsets.UTF_8);
            String text = HtmlUtils.htmlUnescape(raw).toLowerCase(Locale.ROOT);
            assertThat(NEVER).as(path).noneMatch(text::contains);
            assertThat(text).as(path).doesNotContain(CONFIDENTIAL);
        });
        assertThat(site.text("records/" + String.valueOf(known.get(RecordKind.INCIDENT)) + ".html"))
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
        RecordRef source = known.get(RecordKind.DOCUMENT);
        return source == null
                ? new Citation[0]
                : new Citation[] {
                    new Citation(null, source, null, null, planted(), "page of " + planted()),
                    new Citation("title", source, null, null, planted(), null)
                };
    }

    private Record body(RecordKind kind) {
        Class<? extends Record> type = types.get(kind).bodyType();
        Map<String, Object> values = values(Shape.of(type).questions());
        return contents.body(JsonMapper.shared().<JsonNode>valueToTree(values), type);
    }

    private Map<String, Object> values(List<Question> questions) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Question question : questions) {
            value(question).ifPresent(value -> values.put(question.name(), value));
        }
        return values;
    }

    private Optional<Object> value(Question question) {
        String words = question.confidential() ? CONFIDENTIAL + " " + planted() : "Words of " + planted();
        return switch (question.control()) {
            case TEXT -> Optional.of(EXACT.getOrDefault(question.name(), words));
            case TEXTS ->
                Optional.of(
                        question.label().startsWith("Articles")
                                ? List.of("CC-272(1)")
                                : question.label().startsWith("Penalties")
                                        ? List.of("imprisonment 4 to 10 years")
                                        : List.of(words, words));
            case WHOLE_NUMBER -> Optional.of(1);
            case DECIMAL -> Optional.of(43.25);
            case DATE -> Optional.of("2022-11");
            // An attempt has a number or says how many it tells of, not both.
            case QUANTITY -> question.name().equals("times") ? Optional.empty() : Optional.of("=6");
            case SENTENCES -> Optional.of(List.of("imprisonment:P3Y"));
            case YES_NO -> Optional.of(true);
            case CHOICE, QUESTION -> Optional.of(question.options().getFirst().value());
            case CHOICES ->
                question.name().equals("protection")
                        ? Optional.empty()
                        : Optional.of(List.of(question.options().getFirst().value()));
            case REFERENCE -> reference(question).map(RecordRef::address);
            case REFERENCES -> reference(question).map(reference -> List.of(reference.address()));
            case GROUPS ->
                question.children().stream().anyMatch(this::lacksItsReference)
                        ? Optional.empty()
                        : Optional.of(List.of(values(question.children())));
            case CARRIED -> Optional.empty();
        };
    }

    private boolean lacksItsReference(Question question) {
        return question.control() == Question.Control.REFERENCE
                && question.required()
                && reference(question).isEmpty();
    }

    private Optional<RecordRef> reference(Question question) {
        return question.kinds().stream()
                .sorted()
                .flatMap(kind -> Optional.ofNullable(known.get(kind)).stream())
                .findFirst();
    }
}
