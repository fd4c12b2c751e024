package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.review.DeedRefused;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who can get the records of a member who left. */
@Component
record Heirs(Members members) {

    /** The member who left; one whom there never was has no page. */
    Member leaving(long id) {
        try {
            return members.get(id);
        } catch (EmptyResultDataAccessException none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such page.", none);
        }
    }

    List<Member> of(Member me, Member leaving) {
        return members.list().stream()
                .filter(member -> member.may(Permission.ENTER_RECORDS))
                .filter(member -> member.id() != leaving.id() && member.id() != me.id())
                .toList();
    }

    /** Refuses somebody who cannot get them. */
    void check(Member me, Member leaving, long to) {
        if (of(me, leaving).stream().noneMatch(heir -> heir.id() == to)) {
            throw new DeedRefused(phrase("desk.heirs.choose"));
        }
    }
}
