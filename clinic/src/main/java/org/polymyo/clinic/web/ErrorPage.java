package org.polymyo.clinic.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What a person sees when a request could not be answered: what happened, what to do, and for a fault of ours an
 * incident number that leads to the stack trace in the log. Nothing of the request is repeated.
 */
@Controller
class ErrorPage implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    /** Every method: what went wrong may have been a form. */
    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        HttpStatus status = status(request);
        String incident = "";
        if (status.is5xxServerError()) {
            incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("incident {}{}", incident, trace(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)));
        }
        model.addAttribute("status", status.value());
        model.addAttribute("words", words(status));
        model.addAttribute("incident", incident);
        return "error";
    }

    /** Where it happened, without the messages: they may repeat what somebody typed. */
    private static String trace(@Nullable Object thrown) {
        var text = new StringBuilder();
        for (Throwable cause = (Throwable) thrown; cause != null; cause = cause.getCause()) {
            text.append(System.lineSeparator()).append(cause.getClass().getName());
            for (StackTraceElement place : cause.getStackTrace()) {
                text.append(System.lineSeparator()).append("    at ").append(place);
            }
        }
        return text.toString();
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private static String words(HttpStatus status) {
        if (status.is5xxServerError()) {
            return "Something went wrong in Polymyo. What was confirmed before is kept.";
        }
        return switch (status) {
            case UNAUTHORIZED -> "Please sign in first.";
            case FORBIDDEN ->
                "You may not do this. If you need it for care, ask the person in charge of the patient's team.";
            case NOT_FOUND -> "There is no such page, or it is not open to you.";
            case TOO_MANY_REQUESTS -> "Too many attempts. Please wait a little and try again.";
            case MISDIRECTED_REQUEST ->
                "The clinic is not known by this address. Who runs it can say so with the setting clinic.address.";
            case CONTENT_TOO_LARGE -> "What was sent is larger than this page accepts.";
            default -> "The request could not be understood. Go back and try again.";
        };
    }
}
