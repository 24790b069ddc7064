"""The language of the window: its texts, numbers and dates. Chosen in the settings, in force from the start."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator import resources

LANGUAGES = {"en": "English", "ru": "Русский"}
"""What the texts have been translated into, each named as its speakers name it."""
_SPEAKING = "translators"
"""The property of the application that keeps them: to look for them among its children takes 5 ms of the start."""


def speak(application: QCoreApplication, choice: str) -> str:
    """Let `application` speak the chosen language ("system" or one of LANGUAGES); the language that it speaks now.

    English has a file too: the source cannot say “1 statement” and “2 statements” at once.
    """
    language = spoken(choice)
    for former in application.property(_SPEAKING) or ():
        application.removeTranslator(former)
        former.deleteLater()
    # a language keeps the habits of the user's country; another language than the system's brings its own
    system = QLocale.system()
    QLocale.setDefault(system if system.name().partition("_")[0] == language else QLocale(language))
    ours = str(resources.path("translations"))
    speaking = []
    for name, folder in (("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), ("annotator", ours)):
        translator = QTranslator(application)
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)
            speaking.append(translator)
    application.setProperty(_SPEAKING, speaking)
    return language


def spoken(choice: str) -> str:
    """The language that `choice` comes to: for "system" the first of the user's languages that we speak, else English."""
    if choice in LANGUAGES:
        return choice
    wanted = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), "en")
