package org.khronika.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.AcceptRecord;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.SubmitRecord;
import org.khronika.review.WithdrawRecord;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** An article that the pack does not have can be added, and who may see it sees it in legislation. */
@DatabaseTest
@Transactional
class AddedArticlesTest {

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    WithdrawRecord withdraw;

    @Autowired
    Legislation legislation;

    @Autowired
    AddedArticles added;

    private Member ayla;
    private Member bek;

    @BeforeEach
    void cast() {
        ayla = Cast.ayla(members);
        bek = Cast.bek(members);
    }

    private static Article article(String code, String number, @Nullable String part, String title) {
        return new Article(
                code,
                number,
                part,
                title,
                null,
                null,
                null,
                null,
                Gravity.MEDIUM,
                List.of("imprisonment up to 4 years", "fine up to 900 MCI"),
                List.of("confiscation"),
                List.of(),
                Set.of(OffenceList.CORRUPTION),
                null,
                null,
                true,
                "The invented code, first redaction",
                null);
    }

    private RecordRef entered(Article article, Sensitivity sensitivity, Member... readers) {
        Set<Long> named = java.util.Arrays.stream(readers).map(Member::id).collect(java.util.stream.Collectors.toSet());
        return enter.enter(ayla, new Draft<>(article, List.of(), sensitivity, named), null);
    }

    private void accepted(RecordRef address) {
        submit.submit(ayla, address, 1, null);
        accept.accept(Cast.rada(members), address, 2, null);
    }

    @Test
    void aDraftIsKnownAtTheDeskAndNotToThePublic() {
        entered(article("CC", "901", null, "Invented tampering"), Sensitivity.PUBLIC);

        assertThat(legislation.find("CC-901", null)).isEmpty();
        assertThat(added.seenBy(Reader.of(bek)).title("CC-901")).contains("invented tampering");
    }

    @Test
    void whatWasReviewedForThePublicIsKnownToAllUntilItIsWithdrawn() {
        RecordRef address = entered(article("CC", "902", "2", "Invented tampering"), Sensitivity.PUBLIC);
        assertThat(legislation.title("CC-902(2)")).isEmpty();

        accepted(address);
        Provision provision =
                legislation.find("CC-902(2)", LocalDate.of(2022, 1, 6)).orElseThrow();
        assertThat(provision.added()).isEqualTo(address);
        assertThat(provision.penalties())
                .extracting(penalty -> penalty.inWords().english())
                .containsExactly("imprisonment of up to 4 years", "fine of up to 900 MCI", "confiscation");
        assertThat(legislation.gravity("CC-902", null))
                .contains(new GravityRange(Gravity.MEDIUM, Gravity.MEDIUM, true));
        assertThat(legislation.isOn(OffenceList.CORRUPTION, "CC-902(2)")).isTrue();
        assertThat(legislation.suggest("tampering", 12))
                .extracting(one -> one.article().written())
                .contains("CC-902(2)");

        withdraw.withdraw(Cast.edil(members), address, 3, "It was invented.");
        assertThat(legislation.title("CC-902(2)")).isEmpty();
        assertThat(added.seenBy(Reader.of(ayla)).title("CC-902(2)")).isEmpty();
    }

    @Test
    void aRestrictedArticleIsKnownOnlyToWhoMaySeeIt() {
        accepted(entered(article("CC", "903", null, "Invented secrecy"), Sensitivity.RESTRICTED, Cast.rada(members)));

        assertThat(added.seenBy(Reader.of(ayla)).title("CC-903")).contains("invented secrecy");
        assertThat(added.seenBy(Reader.of(bek)).title("CC-903")).isEmpty();
        assertThat(added.seenBy(Reader.of(bek)).suggest("secrecy", 12)).isEmpty();
        assertThat(legislation.title("CC-903")).isEmpty();
    }

    @Test
    void anArticleOfTheTeamIsNotKnownToThePublic() {
        accepted(entered(article("CC", "904", null, "Invented gossip"), Sensitivity.TEAM));

        assertThat(added.seenBy(Reader.of(bek)).title("CC-904")).contains("invented gossip");
        assertThat(legislation.title("CC-904")).isEmpty();
    }

    @Test
    void anAddedCodeStandsBehindThoseOfThePack() {
        entered(article("RULES", "1", null, "Invented rule"), Sensitivity.PUBLIC);

        assertThat(added.seenBy(Reader.of(ayla)).codes())
                .extracting(LawCode::letters)
                .endsWith("RULES")
                .startsWith("CC", "CAO");
    }

    @Test
    void aPenaltyThatCannotBeReadIsRefusedWithASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Article(
                        "cc",
                        "905",
                        null,
                        "Title",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of("a good talking to"),
                        List.of(),
                        List.of(),
                        Set.of(),
                        PartialDate.parse("2022"),
                        null,
                        false,
                        null,
                        null))
                .withMessageStartingWith("Expected a penalty (warning, fine,")
                .withMessageEndingWith("found “a good talking to”.");
    }

    /** Whoever reads in the language of the law reads the words of the law; who reads in another, ours. */
    @Test
    void anArticleIsCalledByTheLawInTheLanguageOfTheReader() {
        Article arson = new Article(
                "XCC",
                "204",
                "2",
                "Destruction of property by fire",
                "arson",
                "Уничтожение чужого имущества",
                "Бөтеннің мүлкін қасақана жою",
                null,
                Gravity.MEDIUM,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                true,
                null,
                null);
        ArticleType type = new ArticleType();
        assertThat(type.title(arson).in(Language.english())).endsWith(", arson");
        assertThat(type.title(arson).in(Languages.spoken().byTag("ru").orElseThrow()))
                .endsWith(", уничтожение чужого имущества");
        assertThat(type.title(arson).in(Languages.spoken().byTag("kk").orElseThrow()))
                .endsWith(", бөтеннің мүлкін қасақана жою");
    }
}
