package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.Stored;
import org.khronika.review.AmendRecord;
import org.khronika.review.Contents;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds to a person who is on record the protection that a report calls for, citing its words: a change of the record like any other,
 * with its version and its review. The card that led to it stays open. Needs {@link Permission#ENTER_RECORDS}.
 */
@Component
public class ProtectPerson {

    private final Documents documents;
    private final Records records;
    private final AmendRecord amend;
    private final Contents contents;

    ProtectPerson(Documents documents, Records records, AmendRecord amend, Contents contents) {
        this.documents = documents;
        this.records = records;
        this.amend = amend;
        this.contents = contents;
    }

    /**
     * Amends the person.
     *
     * @throws DeedRefused when the person has this protection already
     */
    @Transactional
    public Triaged protect(
            Member member, RecordRef document, long id, int seen, RecordRef person, Set<Protection> protection) {
        member.must(Permission.ENTER_RECORDS);
        var text = documents.lock(document, Reader.of(member));
        Finding finding = documents.finding(text, id, seen);
        Stored<Person> record = records.get(person, Person.class, Reader.of(member));
        Set<Protection> all = EnumSet.noneOf(Protection.class);
        all.addAll(record.body().protection());
        if (!all.addAll(protection)) {
            throw new DeedRefused(phrase("intake.refused.protected-already").with("address", person.address()));
        }
        Setting setting = new Setting(member, text, finding, documents.marks(text), List.of(), List.of(), null);
        List<Citation> citations = new ArrayList<>(record.citations());
        citations.add(setting.citing(record.sensitivity()).sentence("protection"));
        amend.amend(
                member,
                person,
                record.version(),
                new Draft<>(
                        contents.with(record.body(), Map.of("protection", all)),
                        citations,
                        record.sensitivity(),
                        record.readers()),
                setting.reason());
        return new Triaged(
                finding,
                phrase("intake.triaged.protected")
                        .with("address", person.address())
                        .with("how", Sayable.and(protection.stream().sorted().toList())));
    }
}
