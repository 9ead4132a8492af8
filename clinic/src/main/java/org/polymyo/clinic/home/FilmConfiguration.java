package org.polymyo.clinic.home;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of films from home known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FilmSettings.class)
class FilmConfiguration {}
