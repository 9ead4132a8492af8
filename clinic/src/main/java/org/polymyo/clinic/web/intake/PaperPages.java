package org.polymyo.clinic.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.form.Walk;
import org.polymyo.clinic.intake.Entries;
import org.polymyo.clinic.intake.Preparation;
import org.polymyo.clinic.paper.Cut;
import org.polymyo.clinic.paper.Paper;
import org.polymyo.clinic.paper.PatientPapers;
import org.polymyo.clinic.upload.Reception;
import org.polymyo.clinic.upload.RefusedException;
import org.polymyo.clinic.upload.Upload;
import org.polymyo.clinic.web.FilmForm;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Photographs and files of one test, or of the label of one medicine: sent, looked at, cut by buttons, kept. */
@Controller
@RequestMapping("/patients/{patient}/preparation/papers/{subject}")
class PaperPages {
    private final PatientPapers papers;
    private final Recordings recordings;
    private final Reception reception;
    private final Entries entries;
    private final PaperNames names;
    private final Welcome welcome;
    private final IntakeFrame frame;

    PaperPages(
            PatientPapers papers,
            Recordings recordings,
            Reception reception,
            Entries entries,
            PaperNames names,
            Welcome welcome,
            IntakeFrame frame) {
        this.papers = papers;
        this.recordings = recordings;
        this.reception = reception;
        this.entries = entries;
        this.names = names;
        this.welcome = welcome;
        this.frame = frame;
    }

    @GetMapping
    String list(
            @PathVariable String patient,
            @PathVariable("subject") String word,
            @RequestParam(defaultValue = "") String told,
            Model model) {
        Subject subject = shown(patient, word, model);
        model.addAttribute("papers", names.of(papers.of(patient, subject.word())));
        Fault.of(told).ifPresent(fault -> model.addAttribute("fault", fault.word()));
        return "intake/papers";
    }

    /** A form without script sends one file; whatever is wrong with it has its sentence on the page that follows. */
    @PostMapping("/uploads")
    String send(
            @PathVariable String patient,
            @PathVariable("subject") String word,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request)
            throws IOException {
        Subject subject = known(frame.begun(patient), word);
        Optional<FilmForm.Sent> file =
                FilmForm.sent(request).filter(sent -> !sent.name().isBlank());
        if (welcome.isClosed(patient)) {
            return IntakePages.at(patient, "/choices");
        }
        if (file.isEmpty()) {
            return told(patient, subject, Fault.NOTHING_CHOSEN);
        }
        try {
            var content = new Reception.Sent(file.get().name(), file.get().content());
            long most = Math.max(1, request.getContentLengthLong());
            Upload upload = reception.takeAll(patient, person.account(), most, content);
            return taken(patient, subject, upload, person);
        } catch (RefusedException e) {
            Fault.drain(file.get().content());
            return told(patient, subject, Fault.of(e.reason()));
        }
    }

    /** The script has sent a file piece by piece and says which it was. */
    @PostMapping("/sent")
    String sent(
            @PathVariable String patient,
            @PathVariable("subject") String word,
            @RequestParam(defaultValue = "") String upload,
            @AuthenticationPrincipal Person person)
            throws IOException {
        Subject subject = known(frame.begun(patient), word);
        Upload whole = reception.one(patient, upload).orElseThrow(PaperPages::unknown);
        return welcome.isClosed(patient)
                ? IntakePages.at(patient, "/choices")
                : taken(patient, subject, reception.settled(whole), person);
    }

    private String taken(String patient, Subject subject, Upload upload, Person person) throws IOException {
        Arrived arrived = recordings.one(patient, upload.recording()).orElseThrow(PaperPages::unknown);
        Optional<Fault> fault = Fault.of(arrived);
        if (fault.isPresent() && !fault.get().isForTheClinic()) {
            return told(patient, subject, fault.get());
        }
        boolean before = papers.of(patient, subject.word()).stream()
                .anyMatch(paper -> paper.recording().equals(arrived.id()));
        Paper paper = papers.enclose(arrived, subject.word(), person.account());
        if (before) {
            return told(patient, subject, Fault.SENT_BEFORE);
        }
        return fault.isPresent()
                ? told(patient, subject, fault.get())
                : at(patient, subject, paper.isPhoto() ? "/" + paper.id() : "");
    }

    @GetMapping("/{paper}")
    String look(
            @PathVariable String patient,
            @PathVariable("subject") String word,
            @PathVariable("paper") String id,
            @RequestParam(defaultValue = "0") int top,
            @RequestParam(defaultValue = "0") int right,
            @RequestParam(defaultValue = "0") int bottom,
            @RequestParam(defaultValue = "0") int left,
            Model model) {
        Paper paper =
                Optional.of(paper(patient, word, id)).filter(Paper::isPhoto).orElseThrow(PaperPages::unknown);
        shown(patient, word, model);
        Cut cut = cut(top, right, bottom, left);
        model.addAttribute("paper", paper)
                .addAttribute("cut", cut)
                .addAttribute("view", View.of(paper, cut))
                .addAttribute(
                        "cuts",
                        Arrays.stream(Cut.Side.values())
                                .map(side -> new Press(side.name().toLowerCase(Locale.ROOT), cut.more(side)))
                                .toList());
        return "intake/paper";
    }

    /** What is done with a paper. */
    enum Deed {
        KEEP,
        TURN,
        AGAIN,
        REMOVE
    }

    @PostMapping("/{paper}")
    String decide(
            @PathVariable String patient,
            @PathVariable("subject") String word,
            @PathVariable("paper") String id,
            @RequestParam Deed deed,
            @RequestParam(defaultValue = "0") int top,
            @RequestParam(defaultValue = "0") int right,
            @RequestParam(defaultValue = "0") int bottom,
            @RequestParam(defaultValue = "0") int left,
            @AuthenticationPrincipal Person person)
            throws IOException {
        Paper paper = paper(patient, word, id);
        Subject subject = known(frame.begun(patient), word);
        switch (deed) {
            case KEEP -> papers.keep(paper, cut(top, right, bottom, left));
            case TURN -> papers.turn(Optional.of(paper).filter(Paper::isShown).orElseThrow(PaperPages::unknown));
            case AGAIN, REMOVE -> papers.remove(paper, person.account());
        }
        return at(patient, subject, deed == Deed.TURN ? "/" + paper.id() : "");
    }

    @GetMapping("/{paper}/picture")
    ResponseEntity<byte[]> picture(
            @PathVariable String patient,
            @PathVariable("subject") String word,
            @PathVariable("paper") String id,
            @RequestParam(defaultValue = "false") boolean whole)
            throws IOException {
        Paper paper = paper(patient, word, id);
        if (!paper.isShown()) {
            throw unknown();
        }
        return jpeg(whole ? papers.whole(paper) : papers.picture(paper));
    }

    /** A picture this program wrote. */
    static ResponseEntity<byte[]> jpeg(byte[] picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(picture);
    }

    /**
     * A button that cuts one strip off.
     *
     * @param side where
     * @param cut what is cut off then
     */
    record Press(String side, Cut cut) {}

    /**
     * The part of the picture that stays, in points.
     *
     * @param x left edge
     * @param y upper edge
     * @param width of the part
     * @param height of the part
     */
    record View(int x, int y, int width, int height) {
        static View of(Paper paper, Cut cut) {
            int x = paper.width() * cut.left() / 100;
            int y = paper.height() * cut.top() / 100;
            return new View(
                    x,
                    y,
                    paper.width() - x - paper.width() * cut.right() / 100,
                    paper.height() - y - paper.height() * cut.bottom() / 100);
        }
    }

    private Subject shown(String patient, String word, Model model) {
        Preparation preparation = frame.begun(patient);
        Subject subject = known(preparation, word);
        frame.show(preparation, model);
        model.addAttribute("subject", subject);
        return subject;
    }

    private Subject known(Preparation preparation, String word) {
        Walk walk = frame.walk(preparation);
        return Subject.of(word, preparation, new PageWords(preparation.language()), walk, entries)
                .orElseThrow(PaperPages::unknown);
    }

    private Paper paper(String patient, String subject, String id) {
        return papers.one(patient, id)
                .filter(paper -> paper.subject().equals(subject))
                .orElseThrow(PaperPages::unknown);
    }

    private static Cut cut(int top, int right, int bottom, int left) {
        try {
            return new Cut(top, right, bottom, left);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "", e);
        }
    }

    private static String told(String patient, Subject subject, Fault fault) {
        return at(patient, subject, "?told=" + fault.word());
    }

    private static String at(String patient, Subject subject, String rest) {
        return IntakePages.at(patient, "/papers/" + subject.word() + rest);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
