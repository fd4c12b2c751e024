package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** Tells on the page of an election or a law which laws it decided on or was held under, and which laws change this one. */
@Component
class LawsOfElections implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Law.class, "votes", "changes"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        boolean election = record.kind() == RecordKind.ELECTION;
        List<Each> laws = speaking.stream()
                .filter(other -> other.body() instanceof Law law
                        && (election ? law.votes() : law.changes()).contains(record.address()))
                .map(other -> told(other, (Law) other.body(), namer))
                .toList();
        return PageBuilder.from(page, namer)
                .group(
                        phrase(election ? "legislation.page.laws-of-election" : "legislation.page.laws-that-change-it"),
                        laws)
                .build();
    }

    private static Each told(Stored<?> record, Law law, Namer namer) {
        LawCourse course = new LawCourse(law, LawType.lastDay(law));
        return new Each(
                namer.mention(record.address()),
                namer.say(LawStory.inForce(course)),
                law.account() == null ? List.of() : List.of(law.account()));
    }
}
