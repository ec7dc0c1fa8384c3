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
