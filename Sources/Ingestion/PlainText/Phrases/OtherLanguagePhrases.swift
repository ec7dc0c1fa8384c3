extension BoilerplatePhrases {
    /// The commonest of them in other languages, each with its reason.
    static let otherLanguages = """
        comments line comentários
        comments line comentarios
        comments line deixe um comentário
        comments line deja un comentario
        comments line kommentare
        comments line kommentar schreiben
        comments line commentaires
        comments line laisser un commentaire
        comments line commenti
        comments line reacties
        comments line отзывы
        comments line комментарии
        comments line добавить отзыв
        comments line добавить комментарий
        comments line оставить комментарий
        related line mehr zum thema
        related line lesen sie auch
        related line lesen sie mehr
        related line weiterlesen
        related line lire aussi
        related line lire la suite
        related line leia também
        related line leia mais
        related line saiba mais
        related line lea también
        related line leer más
        related line te puede interesar
        related line leggi anche
        related line lees ook
        related line читайте также
        related line читать далее
        related line похожие статьи
        related line auch interessant
        related line das könnte sie auch interessieren
        related line das könnte dich auch interessieren
        related line das thema könnte dich auch interessieren
        related line weitere artikel
        related line weitere themen
        related line ähnliche artikel
        related line ähnliche beiträge
        related line verwandte artikel
        related line verwandte beiträge
        related line verwandte themen
        related line zum weiterlesen
        related line noch mehr infos für dich
        related line meistgelesen
        related line siehe auch
        related line à lire aussi
        related line lire également
        related line articles liés
        related line sur le même sujet
        related line les plus lus
        related line notas relacionadas
        related line noticias relacionadas
        related line artículos relacionados
        related line más noticias
        related line lo más leído
        related line contenido relacionado
        related line notícias relacionadas
        related line veja também
        related line mais lidas
        related line articoli correlati
        related line potrebbe interessarti
        related line i più letti
        related line lees verder
        related line czytaj także
        related line czytaj też
        related line zobacz także
        related line więcej
        related line czytaj więcej
        related start das könnte sie auch
        related start das könnte dich auch
        comments line kommentieren
        comments line kommentar verfassen
        comments line schreibe einen kommentar
        comments line komentarze
        comments line dodaj komentarz
        comments start sie müssen sich einloggen
        comments start sie müssen angemeldet sein
        comments start du musst angemeldet sein
        comments start se connecter pour commenter
        share start síguenos en
        share start siguenos en
        share start suivez nous sur
        share start folgen sie uns
        share start folge uns
        share start folgt uns
        share start siga nos
        share start seguici su
        share start volg ons
        navigation line externer inhalt
        navigation line kontakt
        navigation start dieses skript als pdf
        provenance start dieser eintrag wurde veröffentlicht
        provenance start dieser artikel erschien zuerst
        advertisement sure dieser beitrag enthält werbung
        advertisement sure dieser artikel enthält werbung
        advertisement sure enthält affiliate links
        subscription line newsletter abonnieren
        subscription line jetzt abonnieren
        subscription line s'abonner
        subscription line suscríbete
        subscription start jetzt newsletter
        related start lesen sie auch
        related start mehr zum thema
        related start lire aussi
        related start leia também
        related start lea también
        related start leggi anche
        related start lees ook
        related start читайте также
        share line compartilhar
        share line compartir
        share line teilen
        share line partager
        share line condividi
        share line delen
        share line поделиться
        share line voltar
        share line drucken
        share start compartilhe
        share start comparte
        share start teilen sie
        share start partagez
        share start поделиться
        navigation start tempo de leitura
        navigation start lesezeit
        navigation start temps de lecture
        navigation start tiempo de lectura
        advertisement line anzeige
        advertisement line werbung
        advertisement line publicidade
        advertisement line publicidad
        advertisement line publicité
        advertisement line pubblicità
        advertisement line advertentie
        advertisement line реклама
        cookies sure diese website verwendet cookies
        cookies sure utiliza cookies
        cookies sure utilise des cookies
        cookies sure utilizza cookie
        licence sure alle rechte vorbehalten
        licence sure tous droits réservés
        licence sure todos los derechos reservados
        licence sure todos os direitos reservados
        licence sure tutti i diritti riservati
        licence sure alle rechten voorbehouden
        licence sure все права защищены
        """
}
