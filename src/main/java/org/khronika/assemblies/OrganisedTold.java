package org.khronika.assemblies;

import java.util.List;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
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

    private static String role(RecordRef record, Assembly assembly) {
        String permission = AssemblyWords.permission(assembly);
        String answered = permission == null ? "" : "; " + permission.toLowerCase(java.util.Locale.ROOT);
        String when = assembly.when() == null ? "" : ", " + RequestWords.date(assembly.when());
        if (assembly.organisers().stream().anyMatch(organiser -> record.equals(organiser.who()))) {
            return "assembly that they organised" + when + answered;
        }
        if (assembly.participants().stream().anyMatch(participant -> record.equals(participant.who()))) {
            return "assembly: " + Participant.role(assembly.course()) + when + answered;
        }
        if (assembly.requests().stream().anyMatch(request -> record.equals(request.authority()))) {
            return "assembly for which permission was asked here" + when + answered;
        }
        if (assembly.about().contains(record)) {
            return "assembly about it" + when + answered;
        }
        return (assembly.isSpokenOfBy(record) ? "assembly of which it said something" : "assembly") + when + answered;
    }
}
