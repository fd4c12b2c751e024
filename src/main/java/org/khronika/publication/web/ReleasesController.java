package org.khronika.publication.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.Publishing;
import org.khronika.publication.Release;
import org.khronika.publication.ReleaseItem;
import org.khronika.publication.Releases;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Releases so far, and what each of them moved. */
@Controller
@RequestMapping("/desk/releases")
record ReleasesController(Releases releases, Publishing publishing) {

    @GetMapping
    String list(@SignedIn Member me, Reply reply) {
        me.must(Permission.PUBLISH);
        boolean running = publishing.state(me).filter(Publishing.State::running).isPresent();
        return reply.with("releases", releases.list()).with("running", running).show("publication/releases");
    }

    @GetMapping("/{number:\\d{1,9}}")
    String one(@SignedIn Member me, @PathVariable int number, Reply reply) {
        me.must(Permission.PUBLISH);
        Release release = releases.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<ItemStatus, List<ReleaseItem>> items =
                releases.items(number).stream().collect(Collectors.groupingBy(ReleaseItem::status));
        return reply.with("release", release)
                .with("added", items.getOrDefault(ItemStatus.NEW, List.of()))
                .with("changed", items.getOrDefault(ItemStatus.CHANGED, List.of()))
                .with("withdrawn", items.getOrDefault(ItemStatus.WITHDRAWN, List.of()))
                .with("same", items.getOrDefault(ItemStatus.SAME, List.of()).size())
                .show("publication/release");
    }
}
