package org.khronika.people;

import java.util.List;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.springframework.stereotype.Component;

/**
 * Tells on the page of a person whose wife, son or lawyer they are: of the other, who told it. Nothing where either of them may not be
 * named here, because the name of the one would say who the other is.
 */
@Component
class RelationsTold implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Person.class, "relations.person"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        if (!(record.body() instanceof Person person)
                || namer.mention(record.address()).withheld() != null) {
            return page;
        }
        PageBuilder told = PageBuilder.from(page, namer);
        for (Stored<?> other : speaking) {
            Mention who = namer.mention(other.address());
            if (other.body() instanceof Person close
                    && who.withheld() == null
                    && person.relations().stream()
                            .noneMatch(one -> other.address().equals(one.person()))) {
                close.relations().stream()
                        .filter(relation -> record.address().equals(relation.person()))
                        .forEach(relation -> told.party(
                                who, relation.seenFromThere(close.sex(), person.nameIn(namer.lettersOfNames()))));
            }
        }
        return told.build();
    }
}
