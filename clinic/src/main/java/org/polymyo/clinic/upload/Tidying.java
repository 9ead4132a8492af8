package org.polymyo.clinic.upload;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.polymyo.clinic.file.ObjectName;
import org.polymyo.clinic.file.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does what a crash left undone, and removes what was not whole in time. Each server looks after what lies on it. */
@Component
@EnableScheduling
class Tidying {
    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);
    private static final int EVERY_SECONDS = 30;

    /** How much longer the server that has the bytes is waited for before another gives an upload up. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Reception reception;
    private final Uploads uploads;
    private final Vault vault;
    private final Locks locks;
    private final Clock clock;

    Tidying(Reception reception, Uploads uploads, Vault vault, Locks locks, Clock clock) {
        this.reception = reception;
        this.uploads = uploads;
        this.vault = vault;
        this.locks = locks;
        this.clock = clock;
    }

    /** Goes through all of it; one upload that makes trouble does not keep the others waiting. */
    @Scheduled(fixedDelay = EVERY_SECONDS, timeUnit = TimeUnit.SECONDS)
    void tidy() {
        uploads.whole().forEach(upload -> each(() -> reception.settled(upload)));
        uploads.expired().forEach(upload -> each(() -> giveUp(upload)));
        each(this::removeStrays);
    }

    private static void each(Step step) {
        try {
            step.take();
        } catch (RefusedException | NoSuchFileException e) {
            LOG.debug("an upload is left to whoever is at it");
        } catch (IOException e) {
            LOG.warn("an upload could not be tidied up: {}", e.getClass().getSimpleName());
        }
    }

    private void giveUp(Upload upload) throws RefusedException, IOException {
        boolean here = upload.received() == 0 || Files.exists(vault.draft(upload.object()));
        if (here || upload.expiresAt() + PATIENCE.toMillis() < clock.millis()) {
            reception.giveUp(upload);
        }
    }

    /** What lies here of uploads that ended elsewhere. */
    private void removeStrays() throws RefusedException, IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(vault.drafts(), "[0-9a-f]*")) {
            for (Path draft : drafts) {
                String name = String.valueOf(draft.getFileName());
                if (Files.isRegularFile(draft) && uploads.isOver(name)) {
                    locks.holding(new ObjectName(name), () -> Files.deleteIfExists(draft));
                }
            }
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws RefusedException, IOException;
    }
}
