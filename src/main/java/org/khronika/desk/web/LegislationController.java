package org.khronika.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.legislation.AddedArticles;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.Provision;
import org.khronika.review.Reader;
import org.khronika.values.Capitals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Legislation to look up: the codes with their articles, and each article in the wording of a day. */
@Controller
class LegislationController {

    private final AddedArticles added;
    private final CasesOfArticle cases;

    LegislationController(AddedArticles added, CasesOfArticle cases) {
        this.added = added;
        this.cases = cases;
    }

    @GetMapping("/desk/legislation")
    String list(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        LawDay day = LawDay.of(on);
        model.addAttribute("list", LawList.of(added.seenBy(Reader.of(me)), words, day));
        model.addAttribute("words", words);
        model.addAttribute("day", day);
        model.addAttribute("mayEnter", me.may(Permission.ENTER_RECORDS));
        return "desk/legislation/list";
    }

    @GetMapping("/desk/legislation/{article}")
    String article(
            @SignedIn Member me,
            @PathVariable String article,
            @RequestParam(defaultValue = "") String on,
            Model model,
            HttpServletResponse response) {
        ArticleRef asked = asked(article);
        LawDay day = LawDay.of(on);
        if (asked.part() != null) {
            return "redirect:/desk/legislation/" + asked.whole().written() + day.query() + "#part-" + asked.part();
        }
        Legislation legislation = added.seenBy(Reader.of(me));
        Optional<Provision> whole = legislation.find(article, day.day());
        model.addAttribute("ref", asked);
        model.addAttribute("day", day);
        model.addAttribute("cases", cases.of(asked, Reader.of(me)));
        model.addAttribute("laws", cases.laws(asked, Reader.of(me)));
        model.addAttribute("mayEnter", me.may(Permission.ENTER_RECORDS));
        if (whole.isPresent()) {
            model.addAttribute("law", LawArticle.of(legislation, asked, whole.get(), day));
            return "desk/legislation/article";
        }
        List<LawArticle.Wording> others = LawWordings.others(legislation, asked, List.of());
        model.addAttribute("others", others);
        model.addAttribute(
                "title", legislation.title(article).map(Capitals::first).orElse(""));
        if (others.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return "desk/legislation/absent";
    }

    private static ArticleRef asked(String article) {
        try {
            return ArticleRef.parse(article);
        } catch (IllegalArgumentException noArticle) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such page.", noArticle);
        }
    }
}
