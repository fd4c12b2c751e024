package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Tells on the pages of people, organisations and laws which assemblies they organised, took part in, decided on, or were the matter of. */
@Component
class OrganisedTold implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(
                Assembly.class,
                "organisers.who",
                "participants.who",
                "requests.authority",
                "turnout.onRecord",
                "about"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        PageBuilder told = PageBuilder.from(page, namer);
        for (Stored<?> other : speaking) {
            if (other.body() instanceof Assembly assembly) {
                told.connected(namer.mention(other.address()), role(record.address(), assembly));
            }
        }
        return told.build();
    }

    private static Sayable role(RecordRef record, Assembly assembly) {
        Sayable what = what(record, assembly);
        Sayable told = assembly.when() == null
                ? what
                : phrase("assemblies.told.on").with("what", what).with("day", assembly.when());
        return Sayable.clauses(List.of(told, AssemblyWords.permission(assembly)));
    }

    private static Phrase what(RecordRef record, Assembly assembly) {
        if (assembly.organisers().stream().anyMatch(organiser -> record.equals(organiser.who()))) {
            return phrase("assemblies.told.organised");
        }
        if (assembly.participants().stream().anyMatch(participant -> record.equals(participant.who()))) {
            return phrase("assemblies.told.took-part").with("role", Participant.role(assembly.course()));
        }
        if (assembly.requests().stream().anyMatch(request -> record.equals(request.authority()))) {
            return phrase("assemblies.told.asked-here");
        }
        if (assembly.about().contains(record)) {
            return phrase("assemblies.told.about-it").with("course", course(assembly));
        }
        return phrase(assembly.isSpokenOfBy(record) ? "assemblies.told.spoken-of" : "assemblies.told.assembly")
                .with("course", course(assembly));
    }

    /** Whether it took place, was only planned, or no source says: what did not take place is not told as an assembly of that day. */
    private static String course(Assembly assembly) {
        return switch (assembly.course()) {
            case PLANNED, PREVENTED, CALLED_OFF -> "PLANNED";
            case NOT_KNOWN -> "NOT_KNOWN";
            case HELD, BROKEN_UP, ATTEMPTED -> "HELD";
        };
    }
}
