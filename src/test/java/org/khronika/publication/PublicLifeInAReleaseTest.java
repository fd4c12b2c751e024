package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.assemblies.Assembly;
import org.khronika.assemblies.ContextEvent;
import org.khronika.elections.Election;
import org.khronika.legislation.Law;
import org.khronika.people.Consent;
import org.khronika.people.Organisation;
import org.khronika.people.Protection;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.PublicLife;
import org.khronika.records.Sensitivity;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Registers and pages of public life in a release know nothing of drafts, of restricted records, and of whom may not be named. */
@DatabaseTest
class PublicLifeInAReleaseTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleaseFolders folders;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    Contents contents;

    private <T extends Record> T body(Class<T> type, Map<String, Object> answers) {
        JsonNode tree = JsonMapper.shared().valueToTree(answers);
        return contents.body(tree, type);
    }

    private <T extends Record> RecordRef accepted(Class<T> type, Map<String, Object> answers) {
        return newsroom.accepted(body(type, answers));
    }

    private <T extends Record> void entered(Class<T> type, Map<String, Object> answers, Sensitivity sensitivity) {
        enter.enter(Cast.ayla(members), new Draft<>(body(type, answers), List.of(), sensitivity, Set.of()), null);
    }

    @Test
    void neitherADraftNorARestrictedRecordNorAProtectedOrganiserIsInARelease() {
        RecordRef event = accepted(
                ContextEvent.class, Map.of("title", "Visit of the regatta", "kind", "VISIT", "when", "2022-09-14"));
        RecordRef law = accepted(Law.class, Map.of("title", "Law on regattas", "kind", "DRAFT"));
        RecordRef authority = accepted(
                Organisation.class, Map.of("names", List.of(Map.of("text", "Akimat of Example Bay", "kind", "MAIN"))));
        RecordRef election =
                accepted(Election.class, Map.of("title", "Election of the regatta", "kind", "PARLIAMENTARY"));
        RecordRef protectedPerson =
                newsroom.accepted(Newsroom.person(Set.of(Protection.AT_RISK), Consent.REFUSED, "Aliya Organiserword"));
        accepted(
                Assembly.class,
                Map.of(
                        "title", "Rally of boat builders",
                        "around", List.of(event.address()),
                        "organisers", List.of(Map.of("who", protectedPerson.address())),
                        "requests",
                                List.of(Map.of(
                                        "authority", authority.address(),
                                        "decision", "REFUSED",
                                        "reason", "Aliya Organiserword may not",
                                        "alternative", "the yard of Organiserword"))));
        PublicLife.hidden("Draftword", event, law, authority, election)
                .forEach((type, answers) -> entered(type, answers, Sensitivity.PUBLIC));
        PublicLife.hidden("Restrictedword", event, law, authority, election)
                .forEach((type, answers) -> entered(type, answers, Sensitivity.RESTRICTED));
        StaticSite site = new StaticSite(folders.of(publish.publish(newsroom.editor(), null, null)));
        assertThat(site.text("registers/assembly-requests.html"))
                .contains("One request to assemble is on record, refused.", "Rally of boat builders");
        assertThat(site.text("registers/applications.html")).contains("No application is on record");
        site.files()
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("Draftword", "Restrictedword", "Organiserword"));
        assertThat(site.deadLinks()).isEmpty();
    }
}
