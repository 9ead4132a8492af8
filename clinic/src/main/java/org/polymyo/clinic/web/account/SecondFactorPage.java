package org.polymyo.clinic.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Attempts;
import org.polymyo.clinic.account.Credentials;
import org.polymyo.clinic.account.OneTimeCode;
import org.polymyo.clinic.account.SignIn;
import org.polymyo.clinic.store.MasterKey;
import org.polymyo.clinic.web.SignedInFilter;
import org.polymyo.clinic.web.Square;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second factor: set up at the first sign-in, asked for at every later one. */
@Controller
class SecondFactorPage {
    private static final String WRONG = "This is not the code shown now. Each code counts once; wait for the next.";

    private final Accounts accounts;
    private final Credentials credentials;
    private final Attempts attempts;
    private final Entrance entrance;
    private final MasterKey master;

    SecondFactorPage(
            Accounts accounts, Credentials credentials, Attempts attempts, Entrance entrance, MasterKey master) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.attempts = attempts;
        this.entrance = entrance;
        this.master = master;
    }

    @GetMapping("/sign-in/code")
    String form(HttpServletRequest request, Model model) {
        Optional<SignIn> begun = begun(request);
        if (begun.isEmpty()) {
            return "redirect:/sign-in";
        }
        return view(begun.get(), model);
    }

    @PostMapping("/sign-in/code")
    String code(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<SignIn> begun = begun(request);
        if (begun.isEmpty()) {
            return "redirect:/sign-in";
        }
        String account = begun.get().person().account();
        if (!attempts.mayTry(account, request.getRemoteAddr())) {
            return Entrance.refused(view(begun.get(), model), Entrance.TOO_MANY, model, response);
        }
        boolean right = hasCode(account)
                ? credentials.useCode(account, code)
                : credentials.setCode(account, offered(begun.get()), code);
        if (right) {
            attempts.succeeded(account, request.getRemoteAddr());
            return entrance.complete(account, request, response);
        }
        entrance.refuse(account, "code");
        return Entrance.refused(view(begun.get(), model), WRONG, model, response);
    }

    private static Optional<SignIn> begun(HttpServletRequest request) {
        return SignedInFilter.signIn(request).filter(signIn -> signIn.stage() == SignIn.Stage.PASSWORD);
    }

    private boolean hasCode(String account) {
        return accounts.byId(account).orElseThrow().hasCode();
    }

    private String view(SignIn begun, Model model) {
        if (hasCode(begun.person().account())) {
            return "account/code";
        }
        String typed = OneTimeCode.typed(offered(begun));
        model.addAttribute("key", typed.replaceAll("(.{4})(?=.)", "$1 "));
        model.addAttribute("square", Square.of("otpauth://totp/Polymyo?secret=" + typed + "&issuer=Polymyo"));
        return "account/second-factor";
    }

    /** The key offered during one sign-in is the same on every view, and kept only once a code of it was right. */
    private byte[] offered(SignIn begun) {
        byte[] key = new byte[OneTimeCode.KEY_BYTES];
        byte[] derived = master.derived("offered code " + begun.tokenHash()).getEncoded();
        System.arraycopy(derived, 0, key, 0, key.length);
        return key;
    }
}
