package org.khronika.archive;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.DeedRefused;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves an old update, as far as it is bound, as the draft of an update of the archive: for the team, so that no release holds it. Needs
 * {@link Permission#ENTER_RECORDS}.
 */
@Component
public class SaveArchive {

    private final ArchiveStore store;
    private final EnterRecord enter;

    SaveArchive(ArchiveStore store, EnterRecord enter) {
        this.store = store;
        this.enter = enter;
    }

    /**
     * Saves it once.
     *
     * @throws DeedRefused when it has been saved already
     */
    @Transactional
    public RecordRef save(Member member, long id) {
        member.must(Permission.ENTER_RECORDS);
        store.lock(id);
        ArchiveSheet sheet = store.find(id).orElseThrow(() -> new DeedRefused(phrase("archive.refused.gone")));
        if (sheet.savedAs() != null) {
            throw new DeedRefused(phrase("archive.refused.saved"));
        }
        RecordRef record =
                enter.enter(member, new Draft<>(ArchiveEdition.of(sheet), List.of(), Sensitivity.TEAM, Set.of()), null);
        store.savedAs(id, record);
        return record;
    }
}
