package org.polymyo.clinic.home;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may come from home.
 *
 * @param largest the largest clip; a longer one is refused before a byte of it is sent
 */
@ConfigurationProperties("clinic.film")
public record FilmSettings(@DefaultValue("2GB") DataSize largest) {}
