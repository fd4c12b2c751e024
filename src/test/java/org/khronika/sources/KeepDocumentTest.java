package org.khronika.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.NotPermitted;
import org.khronika.people.TextLanguage;
import org.khronika.records.Cast;
import org.khronika.records.Sensitivity;
import org.khronika.review.Reader;
import org.khronika.sources.extraction.UploadRefused;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class KeepDocumentTest {

    @Autowired
    KeepDocument keep;

    @Autowired
    DocumentTexts texts;

    @Autowired
    Members members;

    @Autowired
    JdbcClient db;

    private Member ayla;
    private Member bek;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        bek = Cast.bek(members);
    }

    private static Submission pasted(String text, Sensitivity sensitivity) {
        return new Submission(
                text.getBytes(StandardCharsets.UTF_8),
                null,
                null,
                Material.REPORT,
                "Bureau of Lamps",
                PartialDate.parse("2023-02-13"),
                null,
                null,
                "handed over at a meeting",
                null,
                sensitivity,
                Set.of());
    }

    @Test
    void aDocumentIsKeptAsItCameWithItsTextAndPassages() {
        String text = "A note on lamps\n\nOn 3 March 2023 the police in Oskol took six people away.\n";
        Kept kept = keep.keep(ayla, pasted(text, Sensitivity.PUBLIC));
        assertThat(kept.already()).isFalse();
        DocumentText found = texts.find(kept.document(), Reader.of(bek)).orElseThrow();
        Document document = found.document().body();
        assertThat(document.title()).isEqualTo("Report of an organisation, 13 February 2023");
        assertThat(document.language()).isEqualTo(TextLanguage.EN);
        assertThat(document.characters()).isEqualTo(found.text().length());
        assertThat(document.sha256()).hasSize(64);
        assertThat(found.passages().get(1).n()).isEqualTo(3);
        assertThat(found.passages().get(1).in(found.text()))
                .startsWith("On 3 March")
                .endsWith("away.");
        assertThat(texts.original(kept.document(), Reader.of(ayla))
                        .orElseThrow()
                        .bytes())
                .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(value = Material.class, mode = EnumSource.Mode.EXCLUDE, names = "UNSAID")
    void noLineOfATextBecomesItsTitle(Material material) {
        String said = "Меня били трое суток, Гүлназ Сәрсенқызы, 16 лет";
        RecordRef document = keep.keep(ayla, of(material, said + "\n\n" + material + "\n", null, null))
                .document();
        String title = titleOf(document);
        assertThat(title).isEqualTo(material.capital().in(Language.english()));
        assertThat(said).doesNotContain(title);
    }

    @Test
    void onlyWhatIsMeantForThePublicKeepsTheTitleThatItsFileStates() {
        Set<Material> titled = EnumSet.noneOf(Material.class);
        for (Material material : Material.values()) {
            RecordRef document = keep.keep(ayla, of(material, stated(material), "гүлназ.html", null))
                    .document();
            if (titleOf(document).contains("Гүлназ")) {
                titled.add(material);
            }
        }
        assertThat(titled)
                .containsExactly(Material.COUNTRY_UPDATE, Material.NEWS, Material.OFFICIAL_STATEMENT, Material.LAW);
    }

    private static String stated(Material material) {
        return "<!DOCTYPE html><html><head><title>Гүлназ, 16, tells</title></head><body><p>%s</p></body></html>"
                .formatted(material);
    }

    @Test
    void aTitleThatSomebodyTypedIsTheTitle() {
        Submission typed = of(Material.TESTIMONY, "Говорит свидетель.", null, "  Опрос № 4 ");
        assertThat(titleOf(keep.keep(ayla, typed).document())).isEqualTo("Опрос № 4");
    }

    private String titleOf(RecordRef document) {
        return texts.find(document, Reader.of(ayla)).orElseThrow().document().title();
    }

    private static Submission of(Material material, String text, @Nullable String file, @Nullable String title) {
        return new Submission(
                text.getBytes(StandardCharsets.UTF_8),
                file,
                title,
                material,
                null,
                null,
                null,
                null,
                null,
                null,
                Sensitivity.PUBLIC,
                Set.of());
    }

    @Test
    void theSameBytesTwiceAreTheSameDocument() {
        String text = "The same note, twice.";
        Kept first = keep.keep(ayla, pasted(text, Sensitivity.PUBLIC));
        Kept second = keep.keep(bek, pasted(text, Sensitivity.TEAM));
        assertThat(second.already()).isTrue();
        assertThat(second.document()).isEqualTo(first.document());
    }

    @Test
    void whoMayNotSeeTheFirstGetsADocumentOfTheirOwnAndLearnsNothing() {
        String text = "A note for named members only.";
        Kept hidden = keep.keep(ayla, pasted(text, Sensitivity.RESTRICTED));
        Kept own = keep.keep(bek, pasted(text, Sensitivity.TEAM));
        assertThat(own.already()).isFalse();
        assertThat(own.document()).isNotEqualTo(hidden.document());
        assertThat(texts.find(hidden.document(), Reader.of(bek))).isEmpty();
        assertThat(texts.original(hidden.document(), Reader.of(bek))).isEmpty();
        assertThat(texts.find(own.document(), Reader.of(bek))).isPresent();
    }

    @Test
    void aRefusedFileLeavesNothing() {
        long before = rows();
        Submission blank = pasted(" \n ", Sensitivity.PUBLIC);
        assertThatThrownBy(() -> keep.keep(ayla, blank)).isInstanceOf(UploadRefused.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anAdministratorKeepsNothing() {
        Member ada = Cast.ada(members);
        assertThatThrownBy(() -> keep.keep(ada, pasted("A note.", Sensitivity.PUBLIC)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aKeptFileCannotBeChangedOrRemoved() {
        keep.keep(ayla, pasted("This stays.", Sensitivity.PUBLIC));
        assertThatThrownBy(() -> db.sql("update kept_file set text = 'other'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("cannot be changed");
        assertThatThrownBy(() -> db.sql("delete from kept_file").update()).isInstanceOf(DataAccessException.class);
    }

    private long rows() {
        return db.sql("select (select count(*) from kept_file) + (select count(*) from record)")
                .query(Long.class)
                .single();
    }
}
