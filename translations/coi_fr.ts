<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ActionButton</name>
    <message>
        <source>Not available</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>Indisponible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AlarmBannerCount</name>
    <message>
        <source>%1: %2 active, %3 new</source>
        <translation>%1&#xa0;: %2 actives, %3 nouvelles</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouv.</translation>
    </message>
</context>
<context>
    <name>AlarmBannerItem</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
</context>
<context>
    <name>AlarmListHead</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Value / limit</source>
        <translation>Valeur / seuil</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Raised UTC+7</source>
        <translation>Heure UTC+7</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Apparue</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>Select</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>show</source>
        <translation>voir</translation>
    </message>
    <message>
        <source>nothing newer is known of it</source>
        <translation>rien de plus récent n’est connu</translation>
    </message>
</context>
<context>
    <name>AlarmSymbol</name>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haute</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>non acquittée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>mémorisée</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>inhibée</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>%1 alarm, %2</source>
        <translation>alarme %1, %2</translation>
    </message>
</context>
<context>
    <name>AlarmTexts</name>
    <message>
        <source>consequences: %1 · %2</source>
        <translation>conséquences&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>Returned or latched: condition gone, operator step missing</source>
        <translation>Disparue ou mémorisée&#xa0;: condition disparue, action opérateur manquante</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ack to close</source>
        <translation>acq. pour clore</translation>
    </message>
    <message>
        <source>ack, then reset</source>
        <translation>acq., puis réarmer</translation>
    </message>
    <message>
        <source>reset after check</source>
        <translation>contrôler, réarmer</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>par conception</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>L%1 informed</source>
        <translation>N%1 informé</translation>
    </message>
    <message>
        <source>L%1 in %2</source>
        <translation>N%1 dans %2</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>apparue</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>inhibée</translation>
    </message>
    <message>
        <source>no longer suppressed</source>
        <translation>plus inhibée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>escalated to level %1</source>
        <translation>escaladée au niveau %1</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>attribuée</translation>
    </message>
    <message>
        <source>condition gone</source>
        <translation>condition disparue</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>libéré</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>unshelved</source>
        <translation>réactivée</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réarmée</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>ack due %1</source>
        <translation>acq. avant %1</translation>
    </message>
    <message>
        <source>ack overdue</source>
        <translation>acq. en retard</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>disparue %1</translation>
    </message>
</context>
<context>
    <name>AlarmsActions</name>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Escalate now</source>
        <translation>Escalader</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Unshelve</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>unshelved together</source>
        <translation>réactivées ensemble</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réarmer</translation>
    </message>
    <message>
        <source>reset together</source>
        <translation>réarmées ensemble</translation>
    </message>
</context>
<context>
    <name>AlarmsCause</name>
    <message>
        <source>No camera sees this object</source>
        <translation>Aucune caméra ne voit cet objet</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conséquence</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>AlarmsDetail</name>
    <message>
        <source>No alarm chosen</source>
        <translation>Aucune alarme choisie</translation>
    </message>
</context>
<context>
    <name>AlarmsDialog</name>
    <message>
        <source>Escalate %1 alarms</source>
        <translation>Escalader %1 alarmes</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalader</translation>
    </message>
    <message>
        <source>Shelve %1 alarms</source>
        <translation>Mettre %1 alarmes en attente</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Acknowledge %1 alarms</source>
        <translation>Acquitter %1 alarmes</translation>
    </message>
    <message>
        <source>one reason, one record each</source>
        <translation>un motif, un enregistrement chacune</translation>
    </message>
    <message>
        <source>Shelve for, minutes</source>
        <translation>Mise en attente, minutes</translation>
    </message>
    <message>
        <source>Reason, goes into the record</source>
        <translation>Motif, porté au registre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Escalate now</source>
        <translation>Escalader</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>motif obligatoire</translation>
    </message>
</context>
<context>
    <name>AlarmsFilter</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Disparues</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Mémorisées</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Inhibées</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Bac Luan I</source>
        <translation>Bac Luan I</translation>
    </message>
    <message>
        <source>Bac Luan II</source>
        <translation>Bac Luan II</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 masquées</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Priority: all</source>
        <translation>Priorité : toutes</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Writes the rows of this tab into a file you choose</source>
        <translation>Écrit les lignes de cet onglet dans un fichier au choix</translation>
    </message>
</context>
<context>
    <name>AlarmsFoot</name>
    <message>
        <source>acknowledge</source>
        <translation>acquitter</translation>
    </message>
    <message>
        <source>shelve</source>
        <translation>mettre en attente</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>escalader</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>aller à</translation>
    </message>
    <message>
        <source>next new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>select</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>%1 selected; one reason, one record each</source>
        <translation>%1 choisies&#xa0;; un motif, un enregistrement chacune</translation>
    </message>
    <message>
        <source>Select several with X; one reason, one record each</source>
        <translation>X en choisit plusieurs&#xa0;; un motif, un enregistrement chacune</translation>
    </message>
</context>
<context>
    <name>AlarmsHeld</name>
    <message>
        <source>Shelved and held back</source>
        <translation>En attente et retenues</translation>
    </message>
    <message>
        <source>nothing held back</source>
        <translation>rien de retenu</translation>
    </message>
</context>
<context>
    <name>AlarmsLadder</name>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
</context>
<context>
    <name>AlarmsList</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>no active alarm</source>
        <translation>aucune alarme active</translation>
    </message>
    <message>
        <source>no alarm in this state</source>
        <translation>aucune alarme dans cet état</translation>
    </message>
    <message>
        <source>%1 hidden by the filter</source>
        <translation>%1 masquées par le filtre</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>History not read: %1</source>
        <translation>Historique non lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing in the last 24 hours</source>
        <translation>rien ces dernières 24 heures</translation>
    </message>
</context>
<context>
    <name>AlarmsLoad</name>
    <message>
        <source>Load per hour</source>
        <translation>Charge par heure</translation>
    </message>
    <message>
        <source>last 2 h; up to 6 acceptable</source>
        <translation>2 dernières h&#xa0;; acceptable jusqu’à 6</translation>
    </message>
</context>
<context>
    <name>AlarmsRate</name>
    <message>
        <source>Alarm rate, last 3 h</source>
        <translation>Taux d’alarmes, 3 dernières h</translation>
    </message>
    <message>
        <source>%1 in 10 min</source>
        <translation>%1 en 10 min</translation>
    </message>
    <message>
        <source>History not read: %1</source>
        <translation>Historique non lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>flood starts above %1 per 10 min</source>
        <translation>avalanche au-delà de %1 en 10 min</translation>
    </message>
    <message>
        <source>in 10 min</source>
        <translation>en 10 min</translation>
    </message>
</context>
<context>
    <name>AlarmsStep</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>AlarmsSteps</name>
    <message>
        <source>No procedure</source>
        <translation>Aucune procédure</translation>
    </message>
    <message>
        <source>Procedure %1</source>
        <translation>Procédure %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>times UTC+7</source>
        <translation>heures UTC+7</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>no camera here</source>
        <translation>pas de caméra ici</translation>
    </message>
</context>
<context>
    <name>BannerBar</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>no active alarm</source>
        <translation>aucune alarme active</translation>
    </message>
    <message>
        <source>%1 in 10 min</source>
        <translation>%1 en 10 min</translation>
    </message>
    <message>
        <source>flood above %1</source>
        <translation>avalanche &gt; %1</translation>
    </message>
    <message>
        <source>%1 shelved</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>suiv. %1</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>état à %1</translation>
    </message>
</context>
<context>
    <name>BatteryBar</name>
    <message>
        <source>battery %1 %</source>
        <translation>batterie %1 %</translation>
    </message>
    <message>
        <source>battery unknown</source>
        <translation>batterie inconnue</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>CameraActions</name>
    <message>
        <source>no camera chosen</source>
        <translation>aucune caméra choisie</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>−30 s</source>
        <translation>−30 s</translation>
    </message>
    <message>
        <source>Not available: video is not recorded yet</source>
        <translation>Indisponible&#xa0;: non enregistré</translation>
    </message>
</context>
<context>
    <name>CameraCauses</name>
    <message>
        <source>the source in the site file cannot be used</source>
        <translation>la source du fichier de site est inutilisable</translation>
    </message>
    <message>
        <source>name of the camera does not resolve</source>
        <translation>nom de la caméra non résolu</translation>
    </message>
    <message>
        <source>no route to camera</source>
        <translation>aucune route vers la caméra</translation>
    </message>
    <message>
        <source>camera refuses connections</source>
        <translation>la caméra refuse la connexion</translation>
    </message>
    <message>
        <source>camera does not answer</source>
        <translation>la caméra ne répond pas</translation>
    </message>
    <message>
        <source>user or password refused</source>
        <translation>utilisateur ou mot de passe refusé</translation>
    </message>
    <message>
        <source>no such stream or file</source>
        <translation>flux ou fichier inexistant</translation>
    </message>
    <message>
        <source>source has no video</source>
        <translation>source sans vidéo</translation>
    </message>
    <message>
        <source>data cannot be decoded</source>
        <translation>données indécodables</translation>
    </message>
    <message>
        <source>stream stopped</source>
        <translation>flux arrêté</translation>
    </message>
    <message>
        <source>camera closed the stream</source>
        <translation>flux fermé par la caméra</translation>
    </message>
    <message>
        <source>no new picture arrives</source>
        <translation>aucune nouvelle image</translation>
    </message>
    <message>
        <source>the same picture is repeated</source>
        <translation>la même image se répète</translation>
    </message>
    <message>
        <source>time code stands still</source>
        <translation>code temporel arrêté</translation>
    </message>
    <message>
        <source>all decoders are in use</source>
        <translation>tous les décodeurs sont pris</translation>
    </message>
    <message>
        <source>no signal from camera</source>
        <translation>pas de signal de la caméra</translation>
    </message>
</context>
<context>
    <name>CameraChoices</name>
    <message>
        <source>Layouts</source>
        <translation>Mosaïques</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>No camera matches</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
</context>
<context>
    <name>CameraEventsList</name>
    <message>
        <source>Events with video</source>
        <translation>Événements avec vidéo</translation>
    </message>
    <message>
        <source>No alarm a camera looks at</source>
        <translation>Aucune alarme vue par une caméra</translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
</context>
<context>
    <name>CameraLayoutRow</name>
    <message>
        <source>Remove the layout %1</source>
        <translation>Supprimer la mosaïque %1</translation>
    </message>
</context>
<context>
    <name>CameraLayouts</name>
    <message>
        <source>Peak, both bridges</source>
        <translation>Pointe, deux ponts</translation>
    </message>
    <message>
        <source>Bac Luan I, halls</source>
        <translation>Bac Luan I, halls</translation>
    </message>
    <message>
        <source>Freight and corridor</source>
        <translation>Fret et corridor</translation>
    </message>
    <message>
        <source>River bank</source>
        <translation>Berge</translation>
    </message>
    <message>
        <source>All cameras, page %1</source>
        <translation>Toutes les caméras, page %1</translation>
    </message>
    <message>
        <source>Single picture</source>
        <translation>Image seule</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>VIDEO FROZEN %1</source>
        <translation>VIDÉO FIGÉE %1</translation>
    </message>
    <message>
        <source>OFFLINE since %1</source>
        <translation>HORS LIGNE depuis %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>0 fps</source>
        <translation>0 fps</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>pas de signal</translation>
    </message>
    <message>
        <source>no picture yet</source>
        <translation>pas encore d’image</translation>
    </message>
    <message>
        <source>%1 · %2 fps</source>
        <translation>%1 · %2 fps</translation>
    </message>
    <message>
        <source>last new frame %1</source>
        <translation>dernière image %1</translation>
    </message>
    <message>
        <source>PTZ</source>
        <translation>PTZ</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Layouts</source>
        <translation>Mosaïques</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation>Nombre de vignettes</translation>
    </message>
    <message>
        <source>What to choose from</source>
        <translation>Où choisir</translation>
    </message>
    <message>
        <source>Search cameras</source>
        <translation>Chercher une caméra</translation>
    </message>
    <message>
        <source>Camera, place, lane…</source>
        <translation>Caméra, lieu, voie…</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Save the layout as (Ctrl S)</source>
        <translation>Garder la mosaïque sous (Ctrl S)</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nom de la mosaïque</translation>
    </message>
</context>
<context>
    <name>CameraStrip</name>
    <message>
        <source>Tour</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Camera before</source>
        <translation>Caméra précédente</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Lancer la ronde</translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation>Poursuivre la ronde</translation>
    </message>
    <message>
        <source>Pause the tour</source>
        <translation>Suspendre la ronde</translation>
    </message>
    <message>
        <source>Next camera</source>
        <translation>Caméra suivante</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not checked by COI: %1</source>
        <translation>non vérifié par COI : %1</translation>
    </message>
</context>
<context>
    <name>CameraTile</name>
    <message>
        <source>No camera in this tile</source>
        <translation>Vignette sans caméra</translation>
    </message>
    <message>
        <source>Select the tile and choose a camera from the list.</source>
        <translation>Choisir la vignette, puis une caméra de la liste.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
</context>
<context>
    <name>CameraTileFrame</name>
    <message>
        <source>UTC+7</source>
        <translation>UTC+7</translation>
    </message>
</context>
<context>
    <name>CameraTurning</name>
    <message>
        <source>Turn up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>%1 −</source>
        <translation>%1 −</translation>
    </message>
    <message>
        <source>%1 +</source>
        <translation>%1 +</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>Indisponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Turn the camera</source>
        <translation>Tourner la caméra</translation>
    </message>
    <message>
        <source>As mounted</source>
        <translation>Vue d’origine</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Préréglage %1</translation>
    </message>
    <message>
        <source>Give back the camera</source>
        <translation>Rendre la caméra</translation>
    </message>
</context>
<context>
    <name>CameraWall</name>
    <message>
        <source>Camera wall, %1</source>
        <translation>Mur de caméras, %1</translation>
    </message>
</context>
<context>
    <name>CauseChain</name>
    <message>
        <source>Chain of causes</source>
        <translation>Chaîne de causes</translation>
    </message>
</context>
<context>
    <name>CauseLink</name>
    <message>
        <source>reported</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
</context>
<context>
    <name>CommandSteps</name>
    <message>
        <source>by position</source>
        <translation>par position</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>for position</source>
        <translation>de la position</translation>
    </message>
</context>
<context>
    <name>CommandTrayPanel</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1 open · %2 in all</source>
        <translation>%1 en cours · %2 au total</translation>
    </message>
    <message>
        <source>No command runs.</source>
        <translation>Aucune commande.</translation>
    </message>
</context>
<context>
    <name>CommandTrayRow</name>
    <message>
        <source>No position was reported. Look, then read back.</source>
        <translation>Aucune position annoncée. Regarder, puis relire.</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Corridor</name>
    <message>
        <source>Border line</source>
        <translation>Frontière</translation>
    </message>
</context>
<context>
    <name>CustomsChip</name>
    <message>
        <source>no channel yet</source>
        <translation>circuit à venir</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>customs channel %1 %2</source>
        <translation>circuit douanier %1 %2</translation>
    </message>
</context>
<context>
    <name>DashboardClearance</name>
    <message>
        <source>Clearance time</source>
        <translation>Durée de passage</translation>
    </message>
    <message>
        <source>smart</source>
        <translation>intelligent</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>classique</translation>
    </message>
    <message>
        <source>yard in to accepted, n %1</source>
        <translation>entrée du parc à acceptation, n %1</translation>
    </message>
</context>
<context>
    <name>DashboardEventLine</name>
    <message>
        <source>Events behind the figures</source>
        <translation>Événements derrière les chiffres</translation>
    </message>
    <message>
        <source>alarms of the period, UTC+7; a press opens the alarm</source>
        <translation>alarmes de la période, UTC+7 ; un appui ouvre l’alarme</translation>
    </message>
    <message>
        <source>no alarm raised in this period</source>
        <translation>aucune alarme apparue sur la période</translation>
    </message>
</context>
<context>
    <name>DashboardFlow</name>
    <message>
        <source>Vehicles per hour</source>
        <translation>Véhicules par heure</translation>
    </message>
    <message>
        <source>Travellers per hour</source>
        <translation>Voyageurs par heure</translation>
    </message>
    <message>
        <source>stacked: entry on exit</source>
        <translation>cumul&#xa0;: entrée sur sortie</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>Vehicles per day</source>
        <translation>Véhicules par jour</translation>
    </message>
    <message>
        <source>Travellers per day</source>
        <translation>Voyageurs par jour</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>plan and 90 % band</source>
        <translation>plan et bande à 90 %</translation>
    </message>
    <message>
        <source>now, expected</source>
        <translation>actuel, prévu</translation>
    </message>
</context>
<context>
    <name>DashboardHead</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>this period is still running</source>
        <translation>période encore en cours</translation>
    </message>
    <message>
        <source>Figures to %1</source>
        <translation>Chiffres à %1</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>no data for this period</source>
        <translation>aucune donnée pour cette période</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Bac Luan I</source>
        <translation>Bac Luan I</translation>
    </message>
    <message>
        <source>Bac Luan II</source>
        <translation>Bac Luan II</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter PDF</translation>
    </message>
    <message>
        <source>Writes figures and tables of the period into a file you choose</source>
        <translation>Écrit chiffres et tableaux de la période dans un fichier au choix</translation>
    </message>
    <message>
        <source>Writes all series of the period into a file you choose</source>
        <translation>Écrit toutes les séries de la période dans un fichier au choix</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état à %1</translation>
    </message>
</context>
<context>
    <name>DashboardLanes</name>
    <message>
        <source>Served per lane</source>
        <translation>Traités par voie</translation>
    </message>
    <message>
        <source>e-gate</source>
        <translation>sas automatique</translation>
    </message>
    <message>
        <source>truck and IGV lane</source>
        <translation>voie poids lourds et IGV</translation>
    </message>
    <message>
        <source>booth</source>
        <translation>guichet</translation>
    </message>
    <message>
        <source>Bac Luan II; dashed = lost by fault or maintenance</source>
        <translation>Bac Luan II ; tirets = perdu par défaut ou entretien</translation>
    </message>
    <message>
        <source>Bac Luan I; dashed = lost by fault or maintenance</source>
        <translation>Bac Luan I ; tirets = perdu par défaut ou entretien</translation>
    </message>
</context>
<context>
    <name>DashboardScreen</name>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>The history can not be read</source>
        <translation>Historique illisible</translation>
    </message>
    <message>
        <source>no data for this period</source>
        <translation>aucune donnée pour cette période</translation>
    </message>
</context>
<context>
    <name>DashboardSide</name>
    <message>
        <source>Alarm system</source>
        <translation>Système d’alarmes</translation>
    </message>
    <message>
        <source>against EEMUA 191</source>
        <translation>selon EEMUA 191</translation>
    </message>
    <message>
        <source>Alarms of the period</source>
        <translation>Alarmes de la période</translation>
    </message>
    <message>
        <source>Priority mix, goal about 80 / 15 / 5 / under 1</source>
        <translation>Répartition, objectif env. 80 / 15 / 5 / moins de 1</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>bars from 70 %, line = goal</source>
        <translation>barres dès 70 %, trait = objectif</translation>
    </message>
    <message>
        <source>Report of the period</source>
        <translation>Rapport de la période</translation>
    </message>
    <message>
        <source>no data for this period</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>now; bars from 70 %, line = goal</source>
        <translation>maintenant ; barres dès 70 %, trait = objectif</translation>
    </message>
</context>
<context>
    <name>DashboardTable</name>
    <message>
        <source>goal %1</source>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objectif</translation>
    </message>
</context>
<context>
    <name>DashboardWaits</name>
    <message>
        <source>Wait percentiles</source>
        <translation>Centiles d’attente</translation>
    </message>
    <message>
        <source>minutes, each 15 min</source>
        <translation>minutes, par 15 min</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>COI operations centre, window %1</source>
        <translation>Centre d’opérations COI, fenêtre %1</translation>
    </message>
</context>
<context>
    <name>DeviceIcon</name>
    <message>
        <source>%1, faulty</source>
        <translation>%1, en défaut</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EntranceLogin</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>EntrancePage</name>
    <message>
        <source>COI operations centre</source>
        <translation>Centre d’opérations COI</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>passerelle %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>EntranceProblem</name>
    <message>
        <source>User or password is wrong</source>
        <translation>Utilisateur ou mot de passe erroné</translation>
    </message>
    <message>
        <source>The gateway can not be reached</source>
        <translation>Passerelle injoignable</translation>
    </message>
    <message>
        <source>The certificate of the gateway is not trusted</source>
        <translation>Le certificat de la passerelle n’est pas approuvé</translation>
    </message>
    <message>
        <source>This is not a COI gateway of this version</source>
        <translation>Ce n’est pas une passerelle COI de cette version</translation>
    </message>
    <message>
        <source>The gateway refuses this kind of program</source>
        <translation>La passerelle refuse ce type de programme</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>La passerelle ne répond pas</translation>
    </message>
    <message>
        <source>Too many sessions or attempts</source>
        <translation>Trop de sessions ou de tentatives</translation>
    </message>
    <message>
        <source>The gateway sent something that is not allowed</source>
        <translation>La passerelle a envoyé un contenu non autorisé</translation>
    </message>
    <message>
        <source>The gateway has stopped</source>
        <translation>La passerelle s’est arrêtée</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La connexion est rompue</translation>
    </message>
    <message>
        <source>The site can not be shown</source>
        <translation>Le site ne peut pas être affiché</translation>
    </message>
    <message>
        <source>The built-in gateway did not start</source>
        <translation>La passerelle intégrée n’a pas démarré</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Type both again. After several wrong attempts the gateway waits before it answers.</source>
        <translation>Saisir les deux à nouveau. Après plusieurs erreurs, la passerelle attend avant de répondre.</translation>
    </message>
    <message>
        <source>Check host and port, the network, and that the gateway runs.</source>
        <translation>Vérifier l’hôte, le port, le réseau et que la passerelle tourne.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the host name and the clock, or give the authority with --ca FILE.</source>
        <translation>Rien n’a été envoyé. Vérifier le nom d’hôte et l’horloge, ou indiquer l’autorité avec --ca FILE.</translation>
    </message>
    <message>
        <source>Check host and port; program and gateway must speak the same protocol version.</source>
        <translation>Vérifier l’hôte et le port&#xa0;; programme et passerelle doivent parler la même version du protocole.</translation>
    </message>
    <message>
        <source>It may be busy or a firewall may swallow the connection. Try again.</source>
        <translation>Elle est peut-être occupée ou un pare-feu bloque la connexion. Réessayer.</translation>
    </message>
    <message>
        <source>Wait a minute or close another console, then try again.</source>
        <translation>Attendre une minute ou fermer une autre console, puis réessayer.</translation>
    </message>
    <message>
        <source>Correct the named places in the site files, then try again.</source>
        <translation>Corriger les endroits cités des fichiers de site, puis réessayer.</translation>
    </message>
    <message>
        <source>Another program may use its data directory. Choose another one with --data DIR.</source>
        <translation>Un autre programme utilise peut-être son dossier de données. En choisir un autre avec --data DIR.</translation>
    </message>
    <message>
        <source>Try again; the log of the gateway says more.</source>
        <translation>Réessayer&#xa0;; le journal de la passerelle en dit plus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>EntranceProgress</name>
    <message>
        <source>start the built-in gateway</source>
        <translation>démarrer la passerelle intégrée</translation>
    </message>
    <message>
        <source>connect and log in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>read the site and the state</source>
        <translation>lire le site et l’état</translation>
    </message>
    <message>
        <source>%1: %2 s</source>
        <translation>%1&#xa0;: %2 s</translation>
    </message>
</context>
<context>
    <name>FinderDialog</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>lane, gate, vehicle, plate, container, consignment, camera, station, queue zone, screen</source>
        <translation>voie, porte, véhicule, plaque, conteneur, envoi, caméra, station, zone de file, écran</translation>
    </message>
    <message>
        <source>Lane, IGV, plate…</source>
        <translation>Voie, IGV, plaque…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>nothing of that name</source>
        <translation>rien de ce nom</translation>
    </message>
</context>
<context>
    <name>FinderModel</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fret</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>choose the folder</source>
        <translation>choisir le dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Folders here: %1</source>
        <translation>Dossiers ici : %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Mean wait</source>
        <translation>Attente moyenne</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Wait over %1 min at %2</source>
        <translation>Attente de plus de %1 min à %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>IGV yard</source>
        <translation>Cour IGV</translation>
    </message>
    <message>
        <source>, %1 ago</source>
        <translation>, il y a %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>X-ray, exit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all arrivals</source>
        <translation>toutes les arrivées</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>véhicules</translation>
    </message>
    <message>
        <source>travellers</source>
        <translation>voyageurs</translation>
    </message>
    <message>
        <source>Observed: %1 at %2 % of the profile</source>
        <translation>Observé : %1 à %2 % du profil</translation>
    </message>
    <message>
        <source>Assumed: %1 as in the profile</source>
        <translation>Supposé : %1 selon le profil</translation>
    </message>
    <message>
        <source>Observed: %1, %2 in service</source>
        <translation>Observé : %1, %2 en service</translation>
    </message>
    <message>
        <source>Assumed: %1, %2 in service</source>
        <translation>Supposé : %1, %2 en service</translation>
    </message>
    <message>
        <source>Counted: %1, %2 waiting</source>
        <translation>Compté : %1, %2 en file</translation>
    </message>
    <message>
        <source>Counted long ago: %1, %2 waiting</source>
        <translation>Compté il y a longtemps : %1, %2 en file</translation>
    </message>
    <message>
        <source>Assumed: %1, %2 waiting as on a usual day</source>
        <translation>Supposé : %1, %2 en file comme un jour ordinaire</translation>
    </message>
    <message>
        <source>Counted: %1 consignments, %2</source>
        <translation>Compté : %1 envois, %2</translation>
    </message>
    <message>
        <source>Counted: %1, %2 at work</source>
        <translation>Compté : %1, %2 au travail</translation>
    </message>
    <message>
        <source>Assumed: %1, %2 at work as planned</source>
        <translation>Supposé : %1, %2 au travail comme prévu</translation>
    </message>
    <message>
        <source>Assumed: %1 on the way between queues, %2</source>
        <translation>Supposé : %1 en chemin entre les files, %2</translation>
    </message>
    <message>
        <source>Known: lease of %1 ends in %2</source>
        <translation>Connu : le bail de %1 finit dans %2</translation>
    </message>
    <message>
        <source>Your role may not ask for forecasts</source>
        <translation>Votre rôle ne peut pas demander de prévisions</translation>
    </message>
    <message>
        <source>The question is out of range: %1</source>
        <translation>La question est hors limites : %1</translation>
    </message>
    <message>
        <source>%1 is not in the site plan</source>
        <translation>%1 n’est pas dans le plan du site</translation>
    </message>
    <message>
        <source>%1 is not part of the model</source>
        <translation>%1 ne fait pas partie du modèle</translation>
    </message>
    <message>
        <source>No model can be made of this site</source>
        <translation>Aucun modèle possible pour ce site</translation>
    </message>
    <message>
        <source>The field has not reported anything yet</source>
        <translation>Le terrain n’a encore rien transmis</translation>
    </message>
    <message>
        <source>Too many forecasts at once</source>
        <translation>Trop de prévisions à la fois</translation>
    </message>
    <message>
        <source>Link lost before the forecast was complete</source>
        <translation>Liaison perdue avant la fin de la prévision</translation>
    </message>
    <message>
        <source>The gateway did not answer in time</source>
        <translation>La passerelle n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Wait over %1 min: below 1 % at any time</source>
        <translation>Attente de plus de %1 min : moins de 1 % à tout moment</translation>
    </message>
    <message>
        <source>Wait over %1 min at %2 with probability %3</source>
        <translation>Attente de plus de %1 min à %2 avec probabilité %3</translation>
    </message>
    <message>
        <source>Waiting at %1, mean</source>
        <translation>Attente à %1, moyenne</translation>
    </message>
</context>
<context>
    <name>ForecastBands</name>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>band 90 %</source>
        <translation>bande 90 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
</context>
<context>
    <name>ForecastTable</name>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>%1: without %2 %3, with %4 %5, difference %6</source>
        <translation>%1 : sans %2 %3, avec %4 %5, différence %6</translation>
    </message>
</context>
<context>
    <name>Freight</name>
    <message>
        <source>last seen %1</source>
        <translation>vu pour la dernière fois %1</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <translation>%1 km/h</translation>
    </message>
    <message>
        <source>%1 km/h, to charger</source>
        <translation>%1 km/h, vers chargeur</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>, battery %1 %</source>
        <translation>, batterie %1 %</translation>
    </message>
    <message>
        <source>image review</source>
        <translation>examen d’image</translation>
    </message>
    <message>
        <source>examination of goods</source>
        <translation>visite des marchandises</translation>
    </message>
    <message>
        <source>document check</source>
        <translation>contrôle documentaire</translation>
    </message>
    <message>
        <source>opened at the dock</source>
        <translation>ouvert au quai</translation>
    </message>
    <message>
        <source>sample in the laboratory</source>
        <translation>échantillon au laboratoire</translation>
    </message>
    <message>
        <source>waits for its slot</source>
        <translation>attend son créneau</translation>
    </message>
    <message>
        <source>waits for an IGV</source>
        <translation>attend un IGV</translation>
    </message>
    <message>
        <source>waits for an IGV in Dongxing</source>
        <translation>attend un IGV à Dongxing</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>smart</source>
        <translation>intell.</translation>
    </message>
    <message>
        <source>trad.</source>
        <translation>class.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 km/h, to %2</source>
        <translation>%1 km/h, vers %2</translation>
    </message>
    <message>
        <source>weight does not match: %1 kg</source>
        <translation>poids non concordant&#xa0;: %1 kg</translation>
    </message>
</context>
<context>
    <name>FreightCarrierRow</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FreightCarriers</name>
    <message>
        <source>IGVs</source>
        <translation>IGV</translation>
    </message>
    <message>
        <source>Vehicles shown</source>
        <translation>Véhicules affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Consign.</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>No vehicle needs attention</source>
        <translation>Aucun véhicule à surveiller</translation>
    </message>
    <message>
        <source>No vehicle known</source>
        <translation>Aucun véhicule connu</translation>
    </message>
</context>
<context>
    <name>FreightCauses</name>
    <message>
        <source>%1 drives, %2 km/h</source>
        <translation>%1 roule, %2 km/h</translation>
    </message>
    <message>
        <source>The way is free again when it has left %1</source>
        <translation>La voie sera libre quand il aura quitté %1</translation>
    </message>
    <message>
        <source>%1 stands in %2, %3</source>
        <translation>%1 est arrêté en %2, %3</translation>
    </message>
    <message>
        <source>Speed %1 km/h, base ends at %2</source>
        <translation>Vitesse %1 km/h, base jusqu’à %2</translation>
    </message>
    <message>
        <source>No contact with %1</source>
        <translation>Pas de contact avec %1</translation>
    </message>
    <message>
        <source>It may still move to its last released node %1</source>
        <translation>Il peut encore rouler jusqu’à son dernier nœud libéré %1</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 est en pause</translation>
    </message>
    <message>
        <source>By command; it goes on after a resume</source>
        <translation>Par commande&#xa0;; il repart après une reprise</translation>
    </message>
    <message>
        <source>%1: vehicle fault</source>
        <translation>%1&#xa0;: défaut du véhicule</translation>
    </message>
    <message>
        <source>%1 is not in automatic mode</source>
        <translation>%1 n’est pas en mode automatique</translation>
    </message>
    <message>
        <source>No release asked</source>
        <translation>Aucune libération demandée</translation>
    </message>
    <message>
        <source>The fleet control has given no reason</source>
        <translation>La gestion de flotte n’a pas donné de motif</translation>
    </message>
    <message>
        <source>It waits for gate %1</source>
        <translation>Il attend la porte %1</translation>
    </message>
    <message>
        <source>It waits for zone %1</source>
        <translation>Il attend la zone %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordre %1</translation>
    </message>
    <message>
        <source>No free place in %1</source>
        <translation>Pas de place libre en %1</translation>
    </message>
    <message>
        <source>Nobody is named who holds it</source>
        <translation>Occupant non désigné</translation>
    </message>
    <message>
        <source>Gate %1 is held by %2</source>
        <translation>Porte %1 tenue par %2</translation>
    </message>
    <message>
        <source>Zone %1 is held by %2</source>
        <translation>Zone %1 tenue par %2</translation>
    </message>
    <message>
        <source>The vehicles wait for each other</source>
        <translation>Les véhicules s’attendent mutuellement</translation>
    </message>
    <message>
        <source>Only fleet control can dissolve the ring</source>
        <translation>Seule la gestion de flotte peut rompre la boucle</translation>
    </message>
    <message>
        <source>Reported %1 (%2 China), %3 old</source>
        <translation>Annoncé %1 (%2 Chine), âge %3</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>âge %1</translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <translation>Porte %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>Nothing is known of it</source>
        <translation>On n’en sait rien</translation>
    </message>
    <message>
        <source>%1 has no order</source>
        <translation>%1 n’a pas d’ordre</translation>
    </message>
    <message>
        <source>Cancelled by command; a resume gives it a new one</source>
        <translation>Annulé par commande ; une reprise en donne un nouveau</translation>
    </message>
    <message>
        <source>%1 has been sent to %2</source>
        <translation>%1 a été envoyé à %2</translation>
    </message>
    <message>
        <source>Lease until %1</source>
        <translation>Réservée jusqu’à %1</translation>
    </message>
    <message>
        <source>Lease until %1, renewed once</source>
        <translation>Réservée jusqu’à %1, prolongée une fois</translation>
    </message>
    <message>
        <source>Lease until %1, renewed twice</source>
        <translation>Réservée jusqu’à %1, prolongée deux fois</translation>
    </message>
    <message>
        <source>Lease until %1, renewed %2 times</source>
        <translation>Réservée jusqu’à %1, prolongée %2 fois</translation>
    </message>
</context>
<context>
    <name>FreightConsignmentRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FreightConsignments</name>
    <message>
        <source>Consignments</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Consignments shown</source>
        <translation>Envois affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Smart</source>
        <translation>Intelligents</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Classiques</translation>
    </message>
    <message>
        <source>Consignment, goods, channel</source>
        <translation>Envoi, biens, circuit</translation>
    </message>
    <message>
        <source>Trucks and containers by stage</source>
        <translation>Camions et conteneurs par étape</translation>
    </message>
    <message>
        <source>elapsed, h</source>
        <translation>écoulé, h</translation>
    </message>
    <message>
        <source>No consignment inside</source>
        <translation>Aucun envoi à l’intérieur</translation>
    </message>
    <message>
        <source>Waiting + in service: %1</source>
        <translation>En attente + en service : %1</translation>
    </message>
    <message>
        <source>Goods, channel</source>
        <translation>Marchandise, circuit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>nothing waits at the stations</source>
        <translation>rien n’attend aux postes</translation>
    </message>
</context>
<context>
    <name>FreightCorridor</name>
    <message>
        <source>IGV corridor</source>
        <translation>Corridor IGV</translation>
    </message>
    <message>
        <source>northbound</source>
        <translation>vers le nord</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>dernière heure</translation>
    </message>
    <message>
        <source>southbound</source>
        <translation>vers le sud</translation>
    </message>
    <message>
        <source>This site has no corridor for IGVs</source>
        <translation>Ce site n’a pas de corridor IGV</translation>
    </message>
</context>
<context>
    <name>FreightGate</name>
    <message>
        <source>%1, reported</source>
        <translation>%1, annoncé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>FreightInspector</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Choose a vehicle or a consignment.</source>
        <translation>Choisir un véhicule ou un envoi.</translation>
    </message>
    <message>
        <source>Why is it stopped?</source>
        <translation>Pourquoi est-il arrêté&#xa0;?</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Pause those behind it</source>
        <translation>Mettre en pause ceux derrière</translation>
    </message>
    <message>
        <source>They wait because of it; a pause is not an emergency stop</source>
        <translation>Ils attendent à cause de lui&#xa0;; une pause n’est pas un arrêt d’urgence</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>immédiat</translation>
    </message>
    <message>
        <source>Go to its vehicle</source>
        <translation>Aller à son véhicule</translation>
    </message>
    <message>
        <source>no IGV carries it now</source>
        <translation>aucun IGV ne le porte</translation>
    </message>
    <message>
        <source>It waits for nothing and nobody.</source>
        <translation>Il n&apos;attend rien ni personne.</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Si rien n’est fait</translation>
    </message>
    <message>
        <source>Message in Chinese and Vietnamese is ready</source>
        <translation>Message prêt en chinois et en vietnamien</translation>
    </message>
</context>
<context>
    <name>FreightLegend</name>
    <message>
        <source>loaded</source>
        <translation>chargé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>vu pour la dernière fois</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>horizon</translation>
    </message>
    <message>
        <source>trail %1 s</source>
        <translation>trace %1 s</translation>
    </message>
</context>
<context>
    <name>FreightMessage</name>
    <message>
        <source>Message to Dongxing</source>
        <translation>Message à Dongxing</translation>
    </message>
</context>
<context>
    <name>FreshnessMark</name>
    <message>
        <source>stale %1</source>
        <translation>périmé %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <translation>%1 annoncé %2</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Hold for %1 seconds to confirm</source>
        <translation>Maintenir %1 secondes pour confirmer</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Maintenir l’appui</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>relâché</translation>
    </message>
    <message>
        <source>%1 / %2 s</source>
        <translation>%1 / %2 s</translation>
    </message>
    <message>
        <source>ready, %1 s</source>
        <translation>prêt, %1 s</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Choose a lane, queue, station, camera or IGV on the plan, or press Ctrl K.</source>
        <translation>Choisir voie, file, station, caméra ou IGV sur le plan, ou appuyer sur Ctrl K.</translation>
    </message>
    <message>
        <source>data %1</source>
        <translation>données %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
</context>
<context>
    <name>InspectorActions</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Afficher la caméra</translation>
    </message>
    <message>
        <source>Show %1 cameras</source>
        <translation>Afficher %1 caméras</translation>
    </message>
</context>
<context>
    <name>InspectorAlarmList</name>
    <message>
        <source>Active alarms here</source>
        <translation>Alarmes actives ici</translation>
    </message>
</context>
<context>
    <name>InspectorChart</name>
    <message>
        <source>Queue, next 60 min</source>
        <translation>File, 60 min à venir</translation>
    </message>
</context>
<context>
    <name>InspectorMembers</name>
    <message>
        <source>Gates</source>
        <translation>Portes</translation>
    </message>
</context>
<context>
    <name>InspectorMore</name>
    <message>
        <source>Lanes</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fret</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
</context>
<context>
    <name>InterlockRow</name>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Travellers today</source>
        <translation>Voyageurs, jour</translation>
    </message>
    <message>
        <source>forecast %1 · day %2</source>
        <translation>prévu %1 · jour %2</translation>
    </message>
    <message>
        <source>Flow now</source>
        <translation>Flux actuel</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>exit %1 · entry %2</source>
        <translation>sortie %1 · entrée %2</translation>
    </message>
    <message>
        <source>Exit wait, p95</source>
        <translation>Attente sortie, p95</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Vehicles today</source>
        <translation>Véhicules, jour</translation>
    </message>
    <message>
        <source>Clearance, median</source>
        <translation>Passage, médiane</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>IGVs available</source>
        <translation>IGV disponibles</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 crossings/h</source>
        <translation>%1 passages/h</translation>
    </message>
    <message>
        <source>Lanes in service</source>
        <translation>Voies en service</translation>
    </message>
    <message>
        <source>%1 not by plan</source>
        <translation>%1 hors plan</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>sortie %1</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>target %1 · entry %2</source>
        <translation>cible %1 · entrée %2</translation>
    </message>
    <message>
        <source>Waited under %1 min</source>
        <translation>Attente sous %1 min</translation>
    </message>
    <message>
        <source>target %1 % · today %2 %</source>
        <translation>cible %1 % · jour %2 %</translation>
    </message>
    <message>
        <source>target %1–%2 h · p90 %3 h</source>
        <translation>cible %1–%2 h · p90 %3 h</translation>
    </message>
</context>
<context>
    <name>LaneTile</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>périmé %1</translation>
    </message>
    <message>
        <source>lease %1</source>
        <translation>bail %1</translation>
    </message>
</context>
<context>
    <name>LanesActions</name>
    <message>
        <source>Sign text…</source>
        <translation>Texte du panneau…</translation>
    </message>
    <message>
        <source>no signs are connected yet</source>
        <translation>aucun panneau raccordé</translation>
    </message>
</context>
<context>
    <name>LanesChosen</name>
    <message>
        <source>lane selected</source>
        <translation>voie choisie</translation>
    </message>
    <message>
        <source>lanes selected</source>
        <translation>voies choisies</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Modifiée</translation>
    </message>
</context>
<context>
    <name>LanesDrawer</name>
    <message>
        <source>No lane chosen</source>
        <translation>Aucune voie choisie</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 choisies</translation>
    </message>
    <message>
        <source>Click a tile; Ctrl or X adds one, Shift a range, Ctrl A all that are shown.</source>
        <translation>Cliquer une vignette&#xa0;; Ctrl ou X en ajoute une, Shift une plage, Ctrl A toutes celles affichées.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>LanesFilters</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Exit + entry</source>
        <translation>Sortie + entrée</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>With alarms %1</source>
        <translation>Avec alarmes %1</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>Périmées %1</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Site order</source>
        <translation>Ordre du site</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>File la plus longue</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente max.</translation>
    </message>
    <message>
        <source>%1 hidden: show</source>
        <translation>%1 masquées&#xa0;: voir</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>LanesGrid</name>
    <message>
        <source>Lanes</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>No lane matches the filters</source>
        <translation>Aucune voie ne passe les filtres</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 masquées</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>No lane chosen</source>
        <translation>Aucune voie choisie</translation>
    </message>
    <message>
        <source>Click a tile; Ctrl or X adds one, Shift a range, Ctrl A all that are shown.</source>
        <translation>Cliquer une vignette&#xa0;; Ctrl ou X en ajoute une, Shift une plage, Ctrl A toutes celles affichées.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions for both</source>
        <translation>Actions pour les deux</translation>
    </message>
    <message>
        <source>Actions for %1 lanes</source>
        <translation>Actions pour %1 voies</translation>
    </message>
</context>
<context>
    <name>LanesPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview missing: %1.</source>
        <translation>Aperçu absent : %1.</translation>
    </message>
    <message>
        <source>No action suggests itself.</source>
        <translation>Aucune action ne s’impose.</translation>
    </message>
    <message>
        <source>Queue and wait are being computed.</source>
        <translation>File et attente en cours de calcul.</translation>
    </message>
    <message>
        <source>%1: without %2, with %3</source>
        <translation>%1 : sans %2, avec %3</translation>
    </message>
</context>
<context>
    <name>LanesRow</name>
    <message>
        <source>stale %1</source>
        <translation>périmé %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>LosChip</name>
    <message>
        <source>level of service %1</source>
        <translation>niveau de service %1</translation>
    </message>
    <message>
        <source>level of service unknown</source>
        <translation>niveau de service inconnu</translation>
    </message>
</context>
<context>
    <name>LosLegend</name>
    <message>
        <source>LOS, m² per person</source>
        <translation>LOS, m² par personne</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>COI operations centre</source>
        <translation>Centre d’opérations COI</translation>
    </message>
</context>
<context>
    <name>ModeWord</name>
    <message>
        <source>LIVE</source>
        <translation>DIRECT</translation>
    </message>
    <message>
        <source>SIMULATION</source>
        <translation>SIMULATION</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>FORMATION</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>RELECTURE DIFFÉRÉE</translation>
    </message>
    <message>
        <source>LINK LOST</source>
        <translation>LIAISON PERDUE</translation>
    </message>
</context>
<context>
    <name>OverrideChecksPane</name>
    <message>
        <source>Interlocks</source>
        <translation>Verrouillages</translation>
    </message>
    <message>
        <source>The gateway and the lane&apos;s controller check again and may refuse; then nothing moves.</source>
        <translation>La passerelle et le contrôleur de la voie vérifient encore et peuvent refuser&#xa0;; rien ne bouge alors.</translation>
    </message>
    <message>
        <source>Look before you sign</source>
        <translation>Regarder avant de signer</translation>
    </message>
    <message>
        <source>No camera looks here</source>
        <translation>Aucune caméra ici</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>two persons</source>
        <translation>deux personnes</translation>
    </message>
    <message>
        <source>Parts of the command</source>
        <translation>Parties de la commande</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Quoi et pourquoi</translation>
    </message>
    <message>
        <source>Interlocks</source>
        <translation>Verrouillages</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>OverrideFacts</name>
    <message>
        <source>%1 of %2 devices in order</source>
        <translation>%1 sur %2 appareils en ordre</translation>
    </message>
    <message>
        <source>lease %1 min</source>
        <translation>bail %1 min</translation>
    </message>
    <message>
        <source>without a lease</source>
        <translation>sans bail</translation>
    </message>
    <message>
        <source>reported %1 ago</source>
        <translation>annoncé il y a %1</translation>
    </message>
    <message>
        <source>a new number is made when it is signed</source>
        <translation>un nouveau numéro est créé à la signature</translation>
    </message>
    <message>
        <source>not the counterpart&apos;s</source>
        <translation>ne relève pas de l’homologue</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>actuel %1</translation>
    </message>
    <message>
        <source>no command runs on it</source>
        <translation>aucune commande en cours dessus</translation>
    </message>
    <message>
        <source>guided by the fleet</source>
        <translation>guidé par la flotte</translation>
    </message>
    <message>
        <source>no maintenance</source>
        <translation>pas d’entretien</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>vérifié %1</translation>
    </message>
</context>
<context>
    <name>OverrideFooter</name>
    <message>
        <source>Signed %1 by %2</source>
        <translation>Signée %1 par %2</translation>
    </message>
    <message>
        <source>Ready to sign. Nothing is sent before.</source>
        <translation>Prêt à signer. Rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>1st signature</source>
        <translation>1re signature</translation>
    </message>
    <message>
        <source>not possible yet</source>
        <translation>pas encore possible</translation>
    </message>
    <message>
        <source>link lost: locked</source>
        <translation>liaison perdue&#xa0;: bloqué</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>signée %1</translation>
    </message>
    <message>
        <source>2nd signature</source>
        <translation>2e signature</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>requise</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non requise</translation>
    </message>
    <message>
        <source>two persons: not available yet</source>
        <translation>deux personnes&#xa0;: pas encore disponible</translation>
    </message>
    <message>
        <source>one person signs</source>
        <translation>une personne signe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>OverridePreview</name>
    <message>
        <source>Consequence preview</source>
        <translation>Aperçu des effets</translation>
    </message>
    <message>
        <source>The command is possible without it. Judge by the interlocks and the cameras.</source>
        <translation>La commande est possible sans cela. Juger d’après verrouillages et caméras.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Queue and wait are being computed.</source>
        <translation>File et attente en cours de calcul.</translation>
    </message>
    <message>
        <source>Preview missing: %1.</source>
        <translation>Aperçu absent : %1.</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Recalculer</translation>
    </message>
</context>
<context>
    <name>OverrideQueue</name>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
</context>
<context>
    <name>OverrideShown</name>
    <message>
        <source>Shown to all consoles while active.</source>
        <translation>Visible sur toutes les consoles tant qu’actif.</translation>
    </message>
</context>
<context>
    <name>OverrideTargetTable</name>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>%1: %2, requested %3</source>
        <translation>%1&#xa0;: %2, demandé %3</translation>
    </message>
</context>
<context>
    <name>OverrideWhat</name>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Reason in your words</source>
        <translation>Motif en clair</translation>
    </message>
    <message>
        <source>In your words, or the number of the work order</source>
        <translation>En clair, ou le numéro de l’ordre de travail</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Bail</translation>
    </message>
    <message>
        <source>at most %1 min</source>
        <translation>%1 min au plus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>By itself, also when this desk is gone. Extending is a new command.</source>
        <translation>Automatique, même sans cette console. Prolonger est une nouvelle commande.</translation>
    </message>
</context>
<context>
    <name>OverviewFleet</name>
    <message>
        <source>IGV fleet</source>
        <translation>Flotte IGV</translation>
    </message>
</context>
<context>
    <name>OverviewPlan</name>
    <message>
        <source>Site plan</source>
        <translation>Plan du site</translation>
    </message>
    <message>
        <source>north up, Viet Nam below, China above</source>
        <translation>nord en haut, Viêt Nam en bas, Chine en haut</translation>
    </message>
</context>
<context>
    <name>OverviewPlanTools</name>
    <message>
        <source>Layers of the plan</source>
        <translation>Couches du plan</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>IGV trails</source>
        <translation>Traces IGV</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Bridge shown</source>
        <translation>Pont affiché</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom of the plan</source>
        <translation>Zoom du plan</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Agents</translation>
    </message>
</context>
<context>
    <name>OverviewVehicles</name>
    <message>
        <source>Vehicles today</source>
        <translation>Véhicules, jour</translation>
    </message>
    <message>
        <source>Smart corridor</source>
        <translation>Corridor intelligent</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Classiques</translation>
    </message>
    <message>
        <source>Channels now</source>
        <translation>Circuits actuels</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
</context>
<context>
    <name>OverviewWaits</name>
    <message>
        <source>Longest waits, min</source>
        <translation>Attentes les plus longues, min</translation>
    </message>
    <message>
        <source>no forecast yet</source>
        <translation>sans prévision</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>+60, band 90 %</source>
        <translation>+60, bande 90 %</translation>
    </message>
    <message>
        <source>%1: now %2, in 15 min %3, in 30 min %4, in 60 min %5 (%6)</source>
        <translation>%1 : maintenant %2, dans 15 min %3, dans 30 min %4, dans 60 min %5 (%6)</translation>
    </message>
</context>
<context>
    <name>PlanHalls</name>
    <message>
        <source>Officer on the way to %1</source>
        <translation>Agent en route vers %1</translation>
    </message>
    <message>
        <source>Officer at %1</source>
        <translation>Agent à %1</translation>
    </message>
    <message>
        <source>Officer on the floor, free</source>
        <translation>Agent dans le hall, libre</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 sur %2 ouvertes</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>RAS</translation>
    </message>
    <message>
        <source>1 prompt at lane</source>
        <translation>1 alerte au couloir</translation>
    </message>
    <message>
        <source>%1 prompts at lane</source>
        <translation>%1 alertes au couloir</translation>
    </message>
    <message>
        <source>1 coach</source>
        <translation>1 car</translation>
    </message>
    <message>
        <source>%1 coaches</source>
        <translation>%1 cars</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>%1 people from coaches</source>
        <translation>%1 pers. des autocars</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>périmé %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 of %2 present, %3 free</source>
        <translation>%1 sur %2 présents, %3 libres</translation>
    </message>
    <message>
        <source>exit %1 min · entry %2 min</source>
        <translation>sortie %1 · entrée %2 min</translation>
    </message>
</context>
<context>
    <name>PlanLabels</name>
    <message>
        <source>%1 %2, reported %3</source>
        <translation>%1 %2, annoncé %3</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
</context>
<context>
    <name>PlanMarks</name>
    <message>
        <source>fault</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en file</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 sur %2 ouvertes</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 sur site</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 trucks</source>
        <translation>%1 camions</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>annoncé %1</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <translation>%1 km/h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>1 truck</source>
        <translation>1 camion</translation>
    </message>
    <message>
        <source>%1 of %2 samples</source>
        <translation>%1/%2 échant.</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>périmé %1</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>plein à %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RateGauge</name>
    <message>
        <source>%1 alarms in 10 min, flood above %2</source>
        <translation>%1 alarmes en 10 min, avalanche au-delà de %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>for this user on this console</source>
        <translation>pour cet utilisateur sur cette console</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced: nothing blinks</source>
        <translation>Réduit&#xa0;: rien ne clignote</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Toutes les alarmes</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Critiques seules</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>This window has room for %1 %.</source>
        <translation>Cette fenêtre a de la place pour %1 %.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fret</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>both bridges</source>
        <translation>deux ponts</translation>
    </message>
    <message>
        <source>both bridges, both directions</source>
        <translation>deux ponts, deux sens</translation>
    </message>
    <message>
        <source>by ISA-18.2</source>
        <translation>selon ISA-18.2</translation>
    </message>
    <message>
        <source>live pictures</source>
        <translation>images en direct</translation>
    </message>
    <message>
        <source>consignments and IGV</source>
        <translation>envois et IGV</translation>
    </message>
    <message>
        <source>shift manager</source>
        <translation>chef de poste</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>options for the next hours</source>
        <translation>options pour les heures à venir</translation>
    </message>
</context>
<context>
    <name>ShellKeys</name>
    <message>
        <source>go to anything</source>
        <translation>aller partout</translation>
    </message>
    <message>
        <source>acknowledge the first alarm; critical and high open first</source>
        <translation>acquitter la première alarme&#xa0;; critiques et hautes s’ouvrent d’abord</translation>
    </message>
    <message>
        <source>go to the place of the first alarm</source>
        <translation>aller au lieu de la première alarme</translation>
    </message>
    <message>
        <source>screen before</source>
        <translation>écran précédent</translation>
    </message>
    <message>
        <source>close, clear</source>
        <translation>fermer, effacer</translation>
    </message>
    <message>
        <source>controls of the simulation</source>
        <translation>commandes de la simulation</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ces touches</translation>
    </message>
    <message>
        <source>closer</source>
        <translation>plus près</translation>
    </message>
    <message>
        <source>farther</source>
        <translation>plus loin</translation>
    </message>
    <message>
        <source>whole plan</source>
        <translation>plan entier</translation>
    </message>
    <message>
        <source>next object</source>
        <translation>objet suivant</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>choose the lane</source>
        <translation>choisir la voie</translation>
    </message>
    <message>
        <source>choose all shown</source>
        <translation>tout choisir</translation>
    </message>
    <message>
        <source>open the lane</source>
        <translation>ouvrir la voie</translation>
    </message>
    <message>
        <source>open or hold</source>
        <translation>ouvrir ou maintenir</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>next new alarm</source>
        <translation>nouvelle alarme</translation>
    </message>
    <message>
        <source>escalate</source>
        <translation>escalader</translation>
    </message>
    <message>
        <source>choose the alarm</source>
        <translation>choisir l’alarme</translation>
    </message>
    <message>
        <source>pause or resume the vehicle</source>
        <translation>pause ou reprise du véhicule</translation>
    </message>
    <message>
        <source>next control</source>
        <translation>élément suivant</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Sur cet écran</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>acknowledge the chosen alarms</source>
        <translation>acquitter les alarmes choisies</translation>
    </message>
    <message>
        <source>take over</source>
        <translation>prendre</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>later</source>
        <translation>après</translation>
    </message>
    <message>
        <source>write CSV</source>
        <translation>écrire le CSV</translation>
    </message>
    <message>
        <source>a further window</source>
        <translation>une fenêtre de plus</translation>
    </message>
    <message>
        <source>Ctrl Shift 1 to 4: this screen in that window</source>
        <translation>Ctrl Maj 1 à 4 : cet écran dans cette fenêtre</translation>
    </message>
    <message>
        <source>F1 to F6, F10: screens</source>
        <translation>F1 à F6, F10 : écrans</translation>
    </message>
    <message>
        <source>what if, with the chosen object</source>
        <translation>et si, avec l’objet choisi</translation>
    </message>
    <message>
        <source>what if, with the chosen lanes</source>
        <translation>et si, avec les voies choisies</translation>
    </message>
    <message>
        <source>Up and Down: option</source>
        <translation>Haut et bas : option</translation>
    </message>
    <message>
        <source>add an option</source>
        <translation>ajouter une option</translation>
    </message>
    <message>
        <source>duplicate it</source>
        <translation>la dupliquer</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>la supprimer</translation>
    </message>
    <message>
        <source>run</source>
        <translation>lancer</translation>
    </message>
    <message>
        <source>open the command dialog</source>
        <translation>ouvrir le dialogue de commande</translation>
    </message>
    <message>
        <source>Shift and arrows: turn the camera</source>
        <translation>Maj et flèches : tourner la caméra</translation>
    </message>
    <message>
        <source>view as mounted; + and − zoom</source>
        <translation>vue d’origine ; + et − : zoom</translation>
    </message>
    <message>
        <source>ask the hall leader for an officer</source>
        <translation>demander un agent au chef de hall</translation>
    </message>
    <message>
        <source>send a vehicle to a bay</source>
        <translation>envoyer un véhicule dans une baie</translation>
    </message>
    <message>
        <source>ask Dongxing to open its gate</source>
        <translation>demander à Dongxing d’ouvrir sa barrière</translation>
    </message>
    <message>
        <source>Alt 1 to 9: cameras in that layout</source>
        <translation>Alt 1 à 9&#xa0;: caméras dans cette mosaïque</translation>
    </message>
    <message>
        <source>open the next new alarm</source>
        <translation>ouvrir la nouvelle alarme suivante</translation>
    </message>
    <message>
        <source>silence for 120 s while an alarm sounds; Enter presses what has the focus</source>
        <translation>couper une alarme qui sonne, 120 s&#xa0;; Entrée active l’élément choisi</translation>
    </message>
    <message>
        <source>next panel, with Shift the one before</source>
        <translation>panneau suivant, avec Maj le précédent</translation>
    </message>
    <message>
        <source>pause the simulation, unless a vehicle is chosen</source>
        <translation>pause de la simulation, sauf véhicule choisi</translation>
    </message>
    <message>
        <source>user menu; locking is not available yet</source>
        <translation>menu utilisateur&#xa0;; verrouillage pas encore disponible</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>inverser</translation>
    </message>
    <message>
        <source>reset a latched alarm</source>
        <translation>réarmer une alarme mémorisée</translation>
    </message>
    <message>
        <source>shelve; hold Enter for more than an hour</source>
        <translation>mettre en attente&#xa0;; tenir Entrée au-delà d’une heure</translation>
    </message>
    <message>
        <source>unshelve</source>
        <translation>réactiver</translation>
    </message>
    <message>
        <source>go to the place</source>
        <translation>aller au lieu</translation>
    </message>
    <message>
        <source>write PDF</source>
        <translation>écrire le PDF</translation>
    </message>
    <message>
        <source>arrows: next tile</source>
        <translation>flèches&#xa0;: image voisine</translation>
    </message>
    <message>
        <source>this tile alone, or all</source>
        <translation>cette image seule, ou toutes</translation>
    </message>
    <message>
        <source>pin the tile</source>
        <translation>fixer l’image</translation>
    </message>
    <message>
        <source>start or pause the tour</source>
        <translation>lancer ou suspendre la ronde</translation>
    </message>
    <message>
        <source>search cameras</source>
        <translation>chercher une caméra</translation>
    </message>
    <message>
        <source>save the wall as a layout</source>
        <translation>garder le mur comme mosaïque</translation>
    </message>
    <message>
        <source>remove the own layout that has the focus</source>
        <translation>supprimer la mosaïque personnelle choisie</translation>
    </message>
</context>
<context>
    <name>ShellKeysButton</name>
    <message>
        <source>all keys</source>
        <translation>touches</translation>
    </message>
</context>
<context>
    <name>ShellLinkNotice</name>
    <message>
        <source>Link to the gateway lost</source>
        <translation>Liaison avec la passerelle perdue</translation>
    </message>
    <message>
        <source>You see %1; the picture is %2 old. Gates and vehicles go on by themselves: an IGV may drive to its last released node.</source>
        <translation>Vous voyez %1&#xa0;; l’image date de %2. Portes et véhicules continuent seuls&#xa0;: un IGV peut rouler jusqu’à son dernier nœud libéré.</translation>
    </message>
    <message>
        <source>Commands are locked and nothing is queued. Use radio or telephone for stops.</source>
        <translation>Commandes bloquées, rien n’est mis en file. Pour les arrêts&#xa0;: radio ou téléphone.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Link to the gateway is back</source>
        <translation>Liaison avec la passerelle rétablie</translation>
    </message>
</context>
<context>
    <name>ShellModeTab</name>
    <message>
        <source>Controls of the simulation (Ctrl .)</source>
        <translation>Commandes de la simulation (Ctrl .)</translation>
    </message>
    <message>
        <source>Mode, %1</source>
        <translation>Mode, %1</translation>
    </message>
</context>
<context>
    <name>ShellRail</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ShellSearch</name>
    <message>
        <source>Lane, IGV, plate…</source>
        <translation>Voie, IGV, plaque…</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller partout</translation>
    </message>
</context>
<context>
    <name>ShellStatusBar</name>
    <message>
        <source>all feeds</source>
        <translation>tous les flux</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <translation>aucune donnée pour %1</translation>
    </message>
    <message>
        <source>Nothing is queued while the link is lost.</source>
        <translation>Rien n’est mis en file pendant la perte de liaison.</translation>
    </message>
    <message>
        <source>No command yet</source>
        <translation>Aucune commande</translation>
    </message>
    <message>
        <source>Last command: %1</source>
        <translation>Dernière commande&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ShellTopBar</name>
    <message>
        <source>Viet Nam UTC+7</source>
        <translation>Viêt Nam UTC+7</translation>
    </message>
    <message>
        <source>China UTC+8</source>
        <translation>Chine UTC+8</translation>
    </message>
    <message>
        <source>Console %1</source>
        <translation>Console %1</translation>
    </message>
</context>
<context>
    <name>ShellUserButton</name>
    <message>
        <source>%1, %2, user menu</source>
        <translation>%1, %2, menu utilisateur</translation>
    </message>
</context>
<context>
    <name>ShellUserMenu</name>
    <message>
        <source>User menu</source>
        <translation>Menu utilisateur</translation>
    </message>
    <message>
        <source>built-in gateway · console %1</source>
        <translation>passerelle intégrée · console %1</translation>
    </message>
    <message>
        <source>gateway %1 · console %2</source>
        <translation>passerelle %1 · console %2</translation>
    </message>
    <message>
        <source>Night theme</source>
        <translation>Thème nuit</translation>
    </message>
    <message>
        <source>Day theme</source>
        <translation>Thème jour</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>A further window</source>
        <translation>Une fenêtre de plus</translation>
    </message>
    <message>
        <source>there are four</source>
        <translation>il y en a quatre</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>not available yet</source>
        <translation>pas encore disponible</translation>
    </message>
</context>
<context>
    <name>SimulationDay</name>
    <message>
        <source>a time such as 05:30</source>
        <translation>une heure telle que 05:30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>A change here starts the day again: counters and queues begin anew.</source>
        <translation>Un changement ici relance la journée&#xa0;: compteurs et files repartent de zéro.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Start from there</source>
        <translation>Partir de là</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Lane set</source>
        <translation>Jeu de voies</translation>
    </message>
    <message>
        <source>Phase 1</source>
        <translation>Phase 1</translation>
    </message>
    <message>
        <source>Phase 2</source>
        <translation>Phase 2</translation>
    </message>
</context>
<context>
    <name>SimulationFaults</name>
    <message>
        <source>Inject a fault</source>
        <translation>Injecter un défaut</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>jusqu’à effacement</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Injecter</translation>
    </message>
    <message>
        <source>Acting now</source>
        <translation>En action</translation>
    </message>
    <message>
        <source>no injected fault</source>
        <translation>aucun défaut injecté</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SimulationPanel</name>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>Indisponible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SimulationRun</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Step 1 s</source>
        <translation>Pas 1 s</translation>
    </message>
    <message>
        <source>pause first</source>
        <translation>d’abord la pause</translation>
    </message>
    <message>
        <source>Step 60 s</source>
        <translation>Pas 60 s</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>waiting %1</source>
        <translation>en file %1</translation>
    </message>
</context>
<context>
    <name>WhatIfChange</name>
    <message>
        <source>Kind of change</source>
        <translation>Type de changement</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Remove the change</source>
        <translation>Supprimer le changement</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>not fewer</source>
        <translation>pas moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>not more</source>
        <translation>pas plus</translation>
    </message>
</context>
<context>
    <name>WhatIfCharts</name>
    <message>
        <source>Queue and wait</source>
        <translation>File et attente</translation>
    </message>
    <message>
        <source>of the question before</source>
        <translation>de la question précédente</translation>
    </message>
    <message>
        <source>changed since: run again</source>
        <translation>changé depuis : relancer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Not computed: %1.</source>
        <translation>Non calculé : %1.</translation>
    </message>
    <message>
        <source>Nothing computed yet.</source>
        <translation>Rien de calculé.</translation>
    </message>
    <message>
        <source>Press Run.</source>
        <translation>Appuyer sur Lancer.</translation>
    </message>
</context>
<context>
    <name>WhatIfEditor</name>
    <message>
        <source>As it is</source>
        <translation>En l’état</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Adds a change to the option</source>
        <translation>Ajoute un changement à l’option</translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>choisir une option</translation>
    </message>
    <message>
        <source>What comes when nothing is done.</source>
        <translation>Ce qui vient si rien n’est fait.</translation>
    </message>
    <message>
        <source>Add an option, or choose one to change it.</source>
        <translation>Ajouter une option, ou en choisir une à modifier.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>Opens the command dialog</source>
        <translation>Ouvre le dialogue de commande</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
</context>
<context>
    <name>WhatIfOptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>Duplicate the option</source>
        <translation>Dupliquer l’option</translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>choisir une option</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>Supprimer l’option</translation>
    </message>
</context>
<context>
    <name>WhatIfRankingPanel</name>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>by the probability of being the best</source>
        <translation>par probabilité d’être la meilleure</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleure</translation>
    </message>
    <message>
        <source>waiting, mean</source>
        <translation>en file, moyenne</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>Nothing computed yet.</source>
        <translation>Rien de calculé.</translation>
    </message>
    <message>
        <source>%1. %2, best with probability %3, waiting %4, difference %5</source>
        <translation>%1. %2, meilleure avec probabilité %3, en file %4, différence %5</translation>
    </message>
</context>
<context>
    <name>WhatIfSide</name>
    <message>
        <source>Computation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Jusqu’où</translation>
    </message>
    <message>
        <source>Futures of each option</source>
        <translation>Futurs par option</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Qui compte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Sur quoi il repose</translation>
    </message>
    <message>
        <source>Nothing computed yet.</source>
        <translation>Rien de calculé.</translation>
    </message>
    <message>
        <source>Earlier forecasts against what happened</source>
        <translation>Prévisions passées et réalité</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 not met</source>
        <translation>%1 non rempli</translation>
    </message>
    <message>
        <source>%1 is working on it</source>
        <translation>%1 y travaille</translation>
    </message>
    <message>
        <source>your role may not do this here</source>
        <translation>votre rôle ne le permet pas ici</translation>
    </message>
    <message>
        <source>the command is older than its time to live</source>
        <translation>la commande a dépassé sa durée de vie</translation>
    </message>
    <message>
        <source>select the object again</source>
        <translation>choisir l’objet à nouveau</translation>
    </message>
    <message>
        <source>out of range: %1</source>
        <translation>hors limites&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not in the site plan</source>
        <translation>%1 n’est pas dans le plan du site</translation>
    </message>
    <message>
        <source>no contact with %1</source>
        <translation>pas de contact avec %1</translation>
    </message>
    <message>
        <source>already %1</source>
        <translation>déjà %1</translation>
    </message>
    <message>
        <source>the record cannot be written, commands are locked</source>
        <translation>registre non inscriptible, commandes bloquées</translation>
    </message>
    <message>
        <source>this command number was used for something else</source>
        <translation>ce numéro de commande a servi à autre chose</translation>
    </message>
    <message>
        <source>link lost before the result was known, read back</source>
        <translation>liaison perdue avant le résultat, relire</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Shift manager</source>
        <translation>Chef de poste</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>Indisponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>résultat inconnu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Held open</source>
        <translation>Maintenue ouverte</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Exit VN–CN</source>
        <translation>Sortie VN–CN</translation>
    </message>
    <message>
        <source>Entry CN–VN</source>
        <translation>Entrée CN–VN</translation>
    </message>
    <message>
        <source>Bac Luan I</source>
        <translation>Bac Luan I</translation>
    </message>
    <message>
        <source>Bac Luan II</source>
        <translation>Bac Luan II</translation>
    </message>
    <message>
        <source>e-gate</source>
        <translation>sas automatique</translation>
    </message>
    <message>
        <source>booth</source>
        <translation>guichet</translation>
    </message>
    <message>
        <source>truck lane</source>
        <translation>voie poids lourds</translation>
    </message>
    <message>
        <source>IGV lane</source>
        <translation>voie IGV</translation>
    </message>
    <message>
        <source>Face camera</source>
        <translation>Caméra faciale</translation>
    </message>
    <message>
        <source>Document reader</source>
        <translation>Lecteur de documents</translation>
    </message>
    <message>
        <source>Fingerprint reader</source>
        <translation>Lecteur d’empreintes</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Booth desk</source>
        <translation>Poste de guichet</translation>
    </message>
    <message>
        <source>Plate reader</source>
        <translation>Lecteur de plaques</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barrière</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Feu</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Bascule</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>waits for release</source>
        <translation>attend libération</translation>
    </message>
    <message>
        <source>unloading</source>
        <translation>déchargement</translation>
    </message>
    <message>
        <source>to charger</source>
        <translation>vers chargeur</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>en charge</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>service</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>semi-automatic</source>
        <translation>semi-automatique</translation>
    </message>
    <message>
        <source>local hand</source>
        <translation>manuel local</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>teach-in</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>hibernating</source>
        <translation>en veille</translation>
    </message>
    <message>
        <source>connection broken</source>
        <translation>connexion rompue</translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>circuit à venir</translation>
    </message>
    <message>
        <source>1 Green</source>
        <translation>1 Vert</translation>
    </message>
    <message>
        <source>2 Yellow</source>
        <translation>2 Jaune</translation>
    </message>
    <message>
        <source>3 Red</source>
        <translation>3 Rouge</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>déposé</translation>
    </message>
    <message>
        <source>on way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>parc</translation>
    </message>
    <message>
        <source>docs</source>
        <translation>docs</translation>
    </message>
    <message>
        <source>weigh</source>
        <translation>pesée</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>labo</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>libéré</translation>
    </message>
    <message>
        <source>border</source>
        <translation>frontière</translation>
    </message>
    <message>
        <source>in CN</source>
        <translation>en CN</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haute</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>non acquittée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>latched, new</source>
        <translation>mémorisée, nouv.</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>mémorisée</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>inhibée</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>co-signed</source>
        <translation>contresignée</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hold open</source>
        <translation>Maintenir ouverte</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>Remettre en service</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>E-gate fault</source>
        <translation>Défaut de sas</translation>
    </message>
    <message>
        <source>False-reject burst</source>
        <translation>Salve de faux rejets</translation>
    </message>
    <message>
        <source>Reader outage</source>
        <translation>Lecteur en panne</translation>
    </message>
    <message>
        <source>Plate misreads</source>
        <translation>Plaques mal lues</translation>
    </message>
    <message>
        <source>Scanner down</source>
        <translation>Scanner en panne</translation>
    </message>
    <message>
        <source>IGV stall</source>
        <translation>IGV bloqué</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>Batterie faible</translation>
    </message>
    <message>
        <source>Lost link</source>
        <translation>Liaison perdue</translation>
    </message>
    <message>
        <source>Coach wave</source>
        <translation>Afflux de cars</translation>
    </message>
    <message>
        <source>Camera frozen</source>
        <translation>Caméra figée</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>IGV</source>
        <translation>IGV</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Douane</translation>
    </message>
    <message>
        <source>Population DB</source>
        <translation>BD population</translation>
    </message>
    <message>
        <source>Dongxing</source>
        <translation>Dongxing</translation>
    </message>
    <message>
        <source>live</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tardif</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sans données</translation>
    </message>
    <message>
        <source>normal day</source>
        <translation>jour normal</translation>
    </message>
    <message>
        <source>peak day</source>
        <translation>jour de pointe</translation>
    </message>
    <message>
        <source>document not read</source>
        <translation>document non lu</translation>
    </message>
    <message>
        <source>document not genuine</source>
        <translation>document non authentique</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non éligible</translation>
    </message>
    <message>
        <source>face not matched</source>
        <translation>visage non concordant</translation>
    </message>
    <message>
        <source>finger not matched</source>
        <translation>doigt non concordant</translation>
    </message>
    <message>
        <source>liveness not proven</source>
        <translation>vivant non prouvé</translation>
    </message>
    <message>
        <source>watch-list hit, not confirmed</source>
        <translation>liste de surveillance, non confirmé</translation>
    </message>
    <message>
        <source>database time-out</source>
        <translation>délai base dépassé</translation>
    </message>
    <message>
        <source>tailgating</source>
        <translation>passage à deux</translation>
    </message>
    <message>
        <source>traveller too slow</source>
        <translation>voyageur trop lent</translation>
    </message>
    <message>
        <source>operator override</source>
        <translation>dérogation opérateur</translation>
    </message>
    <message>
        <source>device fault</source>
        <translation>défaut d’appareil</translation>
    </message>
    <message>
        <source>Health screening</source>
        <translation>Contrôle sanitaire</translation>
    </message>
    <message>
        <source>Customs baggage</source>
        <translation>Douane bagages</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Weighbridge</source>
        <translation>Pont-bascule</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Rayons X</translation>
    </message>
    <message>
        <source>QC laboratory</source>
        <translation>Laboratoire QC</translation>
    </message>
    <message>
        <source>Inspection dock</source>
        <translation>Quai de visite</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>E-commerce centre</source>
        <translation>Centre e-commerce</translation>
    </message>
    <message>
        <source>Exhibition centre</source>
        <translation>Centre d’exposition</translation>
    </message>
    <message>
        <source>Dongxing hall</source>
        <translation>Hall de Dongxing</translation>
    </message>
    <message>
        <source>Dongxing yard</source>
        <translation>Parc de Dongxing</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>Opens in phase 2</source>
        <translation>Ouvre en phase 2</translation>
    </message>
    <message>
        <source>Not used in phase 2</source>
        <translation>Inutilisé en phase 2</translation>
    </message>
    <message>
        <source>Opened by the hall leader</source>
        <translation>Ouverte par le chef de hall</translation>
    </message>
    <message>
        <source>Is in the site plan</source>
        <translation>Figure au plan du site</translation>
    </message>
    <message>
        <source>Command number is new</source>
        <translation>Numéro de commande nouveau</translation>
    </message>
    <message>
        <source>Reason and lease are given</source>
        <translation>Motif et bail indiqués</translation>
    </message>
    <message>
        <source>Ours to command</source>
        <translation>Relève de nous</translation>
    </message>
    <message>
        <source>Fresh report from the field</source>
        <translation>Annonce récente du terrain</translation>
    </message>
    <message>
        <source>Not so already</source>
        <translation>État différent</translation>
    </message>
    <message>
        <source>Nobody else is working on it</source>
        <translation>Personne d’autre n’y travaille</translation>
    </message>
    <message>
        <source>Mode allows it</source>
        <translation>Le mode le permet</translation>
    </message>
    <message>
        <source>No device faulty</source>
        <translation>Aucun appareil en défaut</translation>
    </message>
    <message>
        <source>Nobody inside</source>
        <translation>Personne dedans</translation>
    </message>
    <message>
        <source>Enough lanes stay open</source>
        <translation>Assez de voies ouvertes</translation>
    </message>
    <message>
        <source>No other of the group is open</source>
        <translation>Aucune autre du groupe ouverte</translation>
    </message>
    <message>
        <source>Neighbours are closed</source>
        <translation>Voisines fermées</translation>
    </message>
    <message>
        <source>Direction is not locked</source>
        <translation>Sens non verrouillé</translation>
    </message>
    <message>
        <source>No alarm of priority C or H</source>
        <translation>Aucune alarme de priorité C ou H</translation>
    </message>
    <message>
        <source>link lost, commands are locked</source>
        <translation>liaison perdue, commandes bloquées</translation>
    </message>
    <message>
        <source>Selected by %1 on %2</source>
        <translation>Sélectionné par %1 sur %2</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>pas en pause</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>jamais annoncé</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>direction locked</source>
        <translation>sens verrouillé</translation>
    </message>
    <message>
        <source>reported by the counterpart</source>
        <translation>annoncé par l’homologue</translation>
    </message>
    <message>
        <source>reason: missing</source>
        <translation>motif : manquant</translation>
    </message>
    <message>
        <source>no position feedback</source>
        <translation>pas de retour de position</translation>
    </message>
    <message>
        <source>waiting for the journal</source>
        <translation>attend le journal</translation>
    </message>
    <message>
        <source>gateway restarted</source>
        <translation>passerelle redémarrée</translation>
    </message>
    <message>
        <source>the field started again</source>
        <translation>le terrain a redémarré</translation>
    </message>
    <message>
        <source>no link to the lane controller</source>
        <translation>pas de liaison avec le contrôleur de voie</translation>
    </message>
    <message>
        <source>lane fault</source>
        <translation>défaut de voie</translation>
    </message>
    <message>
        <source>not in the lane set of this phase</source>
        <translation>hors du jeu de voies de cette phase</translation>
    </message>
    <message>
        <source>%1 of %2 left, rule: at least %3</source>
        <translation>reste %1 sur %2, règle&#xa0;: au moins %3</translation>
    </message>
    <message>
        <source>no report since %1</source>
        <translation>rien d’annoncé depuis %1</translation>
    </message>
    <message>
        <source>lease: %1 to %2 s</source>
        <translation>bail : %1 à %2 s</translation>
    </message>
    <message>
        <source>time to live: %1 to %2 ms</source>
        <translation>durée de vie : %1 à %2 ms</translation>
    </message>
    <message>
        <source>%1 is not selected</source>
        <translation>%1 n’est pas choisi</translation>
    </message>
    <message>
        <source>the selection of %1 has ended</source>
        <translation>la sélection de %1 a pris fin</translation>
    </message>
    <message>
        <source>something else was selected at %1</source>
        <translation>autre objet choisi à %1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 est inconnu</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>liaison perdue</translation>
    </message>
    <message>
        <source>the gateway does not answer</source>
        <translation>la passerelle ne répond pas</translation>
    </message>
    <message>
        <source>Officer on the way</source>
        <translation>Agent en route</translation>
    </message>
    <message>
        <source>officer on the way</source>
        <translation>agent en route</translation>
    </message>
    <message>
        <source>%1 of %2 on duty are free</source>
        <translation>%1 sur %2 en poste sont libres</translation>
    </message>
    <message>
        <source>An officer is free</source>
        <translation>Un agent est libre</translation>
    </message>
    <message>
        <source>Ask for an officer</source>
        <translation>Demander un agent</translation>
    </message>
    <message>
        <source>Officers on floor</source>
        <translation>Agents dans le hall</translation>
    </message>
    <message>
        <source>vehicle inside border strip</source>
        <translation>véhicule dans la bande frontière</translation>
    </message>
    <message>
        <source>no bay ahead has a free place</source>
        <translation>aucune baie devant n’a de place libre</translation>
    </message>
    <message>
        <source>without an order</source>
        <translation>sans ordre</translation>
    </message>
    <message>
        <source>no free place</source>
        <translation>aucune place libre</translation>
    </message>
    <message>
        <source>barrier under repair</source>
        <translation>barrière en réparation</translation>
    </message>
    <message>
        <source>the counterpart</source>
        <translation>l’homologue</translation>
    </message>
    <message>
        <source>ours to open</source>
        <translation>à nous d’ouvrir</translation>
    </message>
    <message>
        <source>on the way to %1</source>
        <translation>en route vers %1</translation>
    </message>
    <message>
        <source>A bay ahead has a free place</source>
        <translation>Une baie devant a une place libre</translation>
    </message>
    <message>
        <source>Outside of the border strip</source>
        <translation>Hors de la bande frontière</translation>
    </message>
    <message>
        <source>Send to a bay</source>
        <translation>Envoyer dans une baie</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Annuler l’ordre</translation>
    </message>
    <message>
        <source>Ask to open by hand</source>
        <translation>Demander l’ouverture à la main</translation>
    </message>
    <message>
        <source>Dongxing gate fault</source>
        <translation>Défaut de barrière à Dongxing</translation>
    </message>
    <message>
        <source>nobody co-signed</source>
        <translation>personne n’a contresigné</translation>
    </message>
    <message>
        <source>too many commands</source>
        <translation>trop de commandes</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 est en mode %2</translation>
    </message>
    <message>
        <source>no contact with %1 since %2</source>
        <translation>pas de contact avec %1 depuis %2</translation>
    </message>
    <message>
        <source>%1 faulty</source>
        <translation>%1 en défaut</translation>
    </message>
    <message>
        <source>the command is older than %1 s</source>
        <translation>la commande a plus de %1 s</translation>
    </message>
    <message>
        <source>allowed are %1 to %2</source>
        <translation>admis de %1 à %2</translation>
    </message>
    <message>
        <source>already so</source>
        <translation>déjà ainsi</translation>
    </message>
    <message>
        <source>too many commands, again in %1 s</source>
        <translation>trop de commandes, réessayer dans %1 s</translation>
    </message>
    <message>
        <source>no link to the vehicle</source>
        <translation>pas de liaison avec le véhicule</translation>
    </message>
    <message>
        <source>not under fleet control</source>
        <translation>pas sous le contrôle de la flotte</translation>
    </message>
    <message>
        <source>fixed camera</source>
        <translation>caméra fixe</translation>
    </message>
    <message>
        <source>no queue in the other direction</source>
        <translation>pas de file dans l’autre sens</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>le simulateur</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>aucun pilote</translation>
    </message>
    <message>
        <source>not acknowledged in time</source>
        <translation>non acquittée à temps</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>par conception</translation>
    </message>
    <message>
        <source>time over</source>
        <translation>délai écoulé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Scanner fault</source>
        <translation>Scanner en défaut</translation>
    </message>
    <message>
        <source>Barrier fault</source>
        <translation>Défaut de barrière</translation>
    </message>
    <message>
        <source>Opened by hand</source>
        <translation>Ouverte à la main</translation>
    </message>
    <message>
        <source>plate read %1, declared %2</source>
        <translation>plaque lue %1, déclarée %2</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ActionListModel</name>
    <message>
        <source>instant</source>
        <translation>immédiat</translation>
    </message>
    <message>
        <source>press</source>
        <translation>appui</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>maintien</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>deux personnes</translation>
    </message>
    <message>
        <source>Those inside finish; closing is instant</source>
        <translation>Ceux à l’intérieur terminent&#xa0;; fermeture immédiate</translation>
    </message>
    <message>
        <source>Reason needed, hold to confirm</source>
        <translation>Motif requis, maintenir pour confirmer</translation>
    </message>
    <message>
        <source>Reason needed, lease at most 120 min</source>
        <translation>Motif requis, bail de 120 min au plus</translation>
    </message>
    <message>
        <source>Releases the direction interlock</source>
        <translation>Libère le verrouillage de sens</translation>
    </message>
    <message>
        <source>Work order number needed</source>
        <translation>Numéro d’ordre de travail requis</translation>
    </message>
    <message>
        <source>Ends maintenance</source>
        <translation>Met fin à l’entretien</translation>
    </message>
    <message>
        <source>A pause is not an emergency stop</source>
        <translation>Une pause n’est pas un arrêt d’urgence</translation>
    </message>
    <message>
        <source>Goes on to the last released node</source>
        <translation>Continue jusqu’au dernier nœud libéré</translation>
    </message>
    <message>
        <source>signing by two persons is not available yet</source>
        <translation>la signature à deux n’est pas encore disponible</translation>
    </message>
    <message>
        <source>Close to new travellers</source>
        <translation>Fermer aux nouveaux voyageurs</translation>
    </message>
    <message>
        <source>Close to new vehicles</source>
        <translation>Fermer aux nouveaux véhicules</translation>
    </message>
    <message>
        <source>Reverse to entry</source>
        <translation>Inverser en entrée</translation>
    </message>
    <message>
        <source>Reverse to exit</source>
        <translation>Inverser en sortie</translation>
    </message>
    <message>
        <source>Reverse %1 to entry</source>
        <translation>Inverser %1 vers l’entrée</translation>
    </message>
    <message>
        <source>Reverse %1 to exit</source>
        <translation>Inverser %1 vers la sortie</translation>
    </message>
    <message>
        <source>Ask officer for booth %1</source>
        <translation>Demander un agent au guichet %1</translation>
    </message>
    <message>
        <source>Message to hall leader, on shift: %1 free</source>
        <translation>Message au chef de hall, en poste : %1 libres</translation>
    </message>
    <message>
        <source>Message to hall leader</source>
        <translation>Message au chef de hall</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Envoyer %1 à %2</translation>
    </message>
    <message>
        <source>Send %1 to a bay</source>
        <translation>Envoyer %1 dans une baie</translation>
    </message>
    <message>
        <source>Frees its zone; asks fleet control</source>
        <translation>Libère sa zone ; passe par la flotte</translation>
    </message>
    <message>
        <source>Stops and has no order until a resume</source>
        <translation>S’arrête, sans ordre jusqu’à la reprise</translation>
    </message>
    <message>
        <source>Message in Chinese and Vietnamese is ready</source>
        <translation>Message prêt en chinois et en vietnamien</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::AlarmDetail</name>
    <message>
        <source>raised %1 UTC+7 / %2 UTC+8</source>
        <translation>apparue %1 UTC+7 / %2 UTC+8</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>non attribuée</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>suivi&#xa0;: %1</translation>
    </message>
    <message>
        <source>respond within %1 min</source>
        <translation>répondre en %1 min</translation>
    </message>
    <message>
        <source>Held back by: %1</source>
        <translation>Retenue par&#xa0;: %1</translation>
    </message>
    <message>
        <source>COI operator</source>
        <translation>Opérateur COI</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>Superviseur de poste</translation>
    </message>
    <message>
        <source>Duty leaders</source>
        <translation>Astreinte</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>at level %1</source>
        <translation>au niveau %1</translation>
    </message>
    <message>
        <source>acknowledged %1 by %2</source>
        <translation>acquittée %1 par %2</translation>
    </message>
    <message>
        <source>level %1 in %2</source>
        <translation>niveau %1 dans %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Chain: %1.</source>
        <translation>Chaîne : %1.</translation>
    </message>
    <message>
        <source>Held back now: %1.</source>
        <translation>Retenues : %1.</translation>
    </message>
    <message>
        <source>Lane, yard</source>
        <translation>Voie, parc</translation>
    </message>
    <message>
        <source>ack %1 s</source>
        <translation>acq. %1 s</translation>
    </message>
    <message>
        <source>acknowledge within %1</source>
        <translation>acquitter en %1</translation>
    </message>
    <message>
        <source>acknowledgement overdue by %1</source>
        <translation>acquittement en retard de %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::AlarmLoad</name>
    <message>
        <source>No flood in the last 3 h</source>
        <translation>Aucune avalanche, 3 dernières h</translation>
    </message>
    <message>
        <source>Flood in %1 of the last 18 slots</source>
        <translation>Avalanche dans %1 des 18 dernières tranches</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>suppressed: %1</source>
        <translation>inhibée&#xa0;: %1</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>par conception</translation>
    </message>
    <message>
        <source>out of service: %1</source>
        <translation>hors service&#xa0;: %1</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>entretien</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::AlarmsModel</name>
    <message>
        <source>no alarm chosen</source>
        <translation>aucune alarme choisie</translation>
    </message>
    <message>
        <source>acknowledged already</source>
        <translation>déjà acquittée</translation>
    </message>
    <message>
        <source>highest level, or shelved</source>
        <translation>niveau maximal, ou en attente</translation>
    </message>
    <message>
        <source>not for priority C</source>
        <translation>pas pour la priorité C</translation>
    </message>
    <message>
        <source>shelved already</source>
        <translation>déjà en attente</translation>
    </message>
    <message>
        <source>not shelved</source>
        <translation>pas en attente</translation>
    </message>
    <message>
        <source>not latched, or not acknowledged</source>
        <translation>non mémorisée, ou non acquittée</translation>
    </message>
    <message>
        <source>Look at it first; once more acknowledges</source>
        <translation>La regarder d’abord&#xa0;; encore une fois acquitte</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>Indisponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>taken over together</source>
        <translation>prises ensemble</translation>
    </message>
    <message>
        <source>Not available: no alarm chosen</source>
        <translation>Indisponible&#xa0;: aucune alarme choisie</translation>
    </message>
    <message>
        <source>sent, waiting for the gateway</source>
        <translation>envoyée, attend la passerelle</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Acquittée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Escalated: %1</source>
        <translation>Escaladée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shelved: %1</source>
        <translation>Mise en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unshelved: %1</source>
        <translation>Réactivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réarmée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <translation>Prise&#xa0;: %1</translation>
    </message>
    <message>
        <source>This alarm has no place on the plan</source>
        <translation>Cette alarme n’a pas de lieu sur le plan</translation>
    </message>
    <message>
        <source>Nothing written: %1: %2</source>
        <translation>Rien d’écrit&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Nothing written: %1 can not be made</source>
        <translation>Rien d’écrit&#xa0;: %1 ne peut être créé</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::BannerModel</name>
    <message>
        <source>acknowledged by %1</source>
        <translation>acquittée par %1</translation>
    </message>
    <message>
        <source>at level %1</source>
        <translation>au niveau %1</translation>
    </message>
    <message>
        <source>level %1 timer runs in the gateway</source>
        <translation>délai niveau %1&#xa0;: tourne dans la passerelle</translation>
    </message>
    <message>
        <source>Level %1 in %2</source>
        <translation>Niveau %1 dans %2</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::CameraPtz</name>
    <message>
        <source>no camera chosen</source>
        <translation>aucune caméra choisie</translation>
    </message>
    <message>
        <source>this camera is fixed</source>
        <translation>cette caméra est fixe</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>liaison perdue</translation>
    </message>
    <message>
        <source>no driver turns cameras with this source yet</source>
        <translation>pas encore de pilote pour tourner les caméras de cette source</translation>
    </message>
    <message>
        <source>the camera is offline</source>
        <translation>la caméra est hors ligne</translation>
    </message>
    <message>
        <source>%1 on %2 has the control</source>
        <translation>%1 sur %2 a la commande</translation>
    </message>
    <message>
        <source>this camera focuses by itself</source>
        <translation>cette caméra fait le point seule</translation>
    </message>
    <message>
        <source>Control is free</source>
        <translation>Commande libre</translation>
    </message>
    <message>
        <source>Control held by you, %1 left</source>
        <translation>Commande à vous, reste %1</translation>
    </message>
    <message>
        <source>Control held by %1 on %2, %3 left</source>
        <translation>Commande à %1 sur %2, reste %3</translation>
    </message>
    <message>
        <source>%1° right</source>
        <translation>%1° droite</translation>
    </message>
    <message>
        <source>%1° left</source>
        <translation>%1° gauche</translation>
    </message>
    <message>
        <source>%1° up</source>
        <translation>%1° haut</translation>
    </message>
    <message>
        <source>%1° down</source>
        <translation>%1° bas</translation>
    </message>
    <message>
        <source>as mounted</source>
        <translation>vue d’origine</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::CamerasModel</name>
    <message>
        <source>Alt %1</source>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>Taken over %1; shows %2 again %3 s after the alarm is acknowledged</source>
        <translation>%1 prise&#xa0;; montre à nouveau %2, %3 s après l’acquittement de l’alarme</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>figée</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>dwell %1 s</source>
        <translation>durée %1 s</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>next in %1 s</source>
        <translation>suivante dans %1 s</translation>
    </message>
    <message>
        <source>Age of the picture</source>
        <translation>Âge de l’image</translation>
    </message>
    <message>
        <source>New frames per second</source>
        <translation>Nouvelles images par seconde</translation>
    </message>
    <message>
        <source>unusable source</source>
        <translation>source inutilisable</translation>
    </message>
    <message>
        <source>live stream</source>
        <translation>flux en direct</translation>
    </message>
    <message>
        <source>clip, repeated</source>
        <translation>séquence en boucle</translation>
    </message>
    <message>
        <source>drawn by the simulator</source>
        <translation>dessinée par le simulateur</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Regarde</translation>
    </message>
    <message>
        <source>Field reports</source>
        <translation>Annoncé du terrain</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>aucun défaut</translation>
    </message>
    <message>
        <source>%1 decoded, %2 drawn</source>
        <translation>%1 décodées, %2 dessinées</translation>
    </message>
    <message>
        <source>, %1 wait</source>
        <translation>, %1 en attente</translation>
    </message>
    <message>
        <source>%1 of %2 live</source>
        <translation>%1 sur %2 en direct</translation>
    </message>
    <message>
        <source>%1 frozen, %2 offline</source>
        <translation>%1 figées, %2 hors ligne</translation>
    </message>
    <message>
        <source>%1 cameras, no fault reported</source>
        <translation>%1 caméras, aucun défaut annoncé</translation>
    </message>
    <message>
        <source>%1 cameras, %2 reported faulty</source>
        <translation>%1 caméras, %2 annoncées en défaut</translation>
    </message>
    <message>
        <source>%1, trying again</source>
        <translation>%1, nouvel essai</translation>
    </message>
    <message>
        <source>%1, retry in %2 s</source>
        <translation>%1, essai dans %2 s</translation>
    </message>
    <message>
        <source>%1 cameras</source>
        <translation>%1 caméras</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Own layouts not read: %1</source>
        <translation>Mosaïques personnelles non lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>own, %1 cameras</source>
        <translation>personnelle, %1 caméras</translation>
    </message>
    <message>
        <source>At most %1 own layouts</source>
        <translation>Au plus %1 mosaïques personnelles</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::DashboardComparison</name>
    <message>
        <source>Shift %1</source>
        <translation>Poste %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Comparer : %1</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 non lu</translation>
    </message>
    <message>
        <source>%1 no data</source>
        <translation>%1 sans données</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::DashboardModel</name>
    <message>
        <source>nobody waited</source>
        <translation>aucune attente</translation>
    </message>
    <message>
        <source>plan to now %1 · all %2</source>
        <translation>plan à ce point %1 · total %2</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Voyageurs</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>kept for the running day only</source>
        <translation>jour en cours seulement</translation>
    </message>
    <message>
        <source>Clearance, median</source>
        <translation>Passage, médiane</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Commands unknown</source>
        <translation>Résultats inconnus</translation>
    </message>
    <message>
        <source>of %1 recent</source>
        <translation>sur %1 récentes</translation>
    </message>
    <message>
        <source>Average per hour</source>
        <translation>Moyenne par heure</translation>
    </message>
    <message>
        <source>Peak in 10 min</source>
        <translation>Pointe en 10 min</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>Temps en avalanche</translation>
    </message>
    <message>
        <source>no alarm raised in this period</source>
        <translation>aucune alarme apparue sur la période</translation>
    </message>
    <message>
        <source>E-gates</source>
        <translation>Sas automatiques</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>Guichets</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>IGV fleet</source>
        <translation>Flotte IGV</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Poste %1</translation>
    </message>
    <message>
        <source>Nothing written: no data for this period</source>
        <translation>Rien d’écrit&#xa0;: aucune donnée pour cette période</translation>
    </message>
    <message>
        <source>Nothing written: %1 can not be made</source>
        <translation>Rien d’écrit&#xa0;: %1 ne peut être créé</translation>
    </message>
    <message>
        <source>Nothing written: %1: %2</source>
        <translation>Rien d’écrit&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Standing over 24 h</source>
        <translation>Actives &gt; 24 h</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Répétitives</translation>
    </message>
    <message>
        <source>Top 10 sources</source>
        <translation>10 premières sources</translation>
    </message>
    <message>
        <source>Acknowledged, C</source>
        <translation>Acquittées, C</translation>
    </message>
    <message>
        <source>Acknowledged, H</source>
        <translation>Acquittées, H</translation>
    </message>
    <message>
        <source>Escalated unanswered</source>
        <translation>Escaladées sans réponse</translation>
    </message>
    <message>
        <source>EEMUA 191 rating: nothing was recorded.</source>
        <translation>Niveau EEMUA 191 : rien d’enregistré.</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>acceptable</translation>
    </message>
    <message>
        <source>manageable</source>
        <translation>gérable</translation>
    </message>
    <message>
        <source>over-demanding</source>
        <translation>excessive</translation>
    </message>
    <message>
        <source>EEMUA 191 rating: “%1”.</source>
        <translation>Niveau EEMUA 191 : « %1 ».</translation>
    </message>
    <message>
        <source>1 alarm in %1 min.</source>
        <translation>1 alarme en %1 min.</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>se poursuit</translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>a duré %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>median all %1 · p90 %2</source>
        <translation>médiane totale %1 · p90 %2</translation>
    </message>
    <message>
        <source>medians: smart %1 · traditional %2</source>
        <translation>médianes : intelligent %1 · classique %2</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>Figures of the gate</source>
        <translation>Chiffres du poste frontière</translation>
    </message>
    <message>
        <source>SIMULATION: no real gate</source>
        <translation>SIMULATION : aucune porte réelle</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Alarm system, against EEMUA 191</source>
        <translation>Système d’alarmes, selon EEMUA 191</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Events behind the figures</source>
        <translation>Événements derrière les chiffres</translation>
    </message>
    <message>
        <source>smart %1 · traditional %2</source>
        <translation>intelligent %1 · classique %2</translation>
    </message>
    <message>
        <source>Wait p95, worst</source>
        <translation>Attente p95, pire</translation>
    </message>
    <message>
        <source>Staffed hours</source>
        <translation>Heures pourvues</translation>
    </message>
    <message>
        <source>of %1 booth hours</source>
        <translation>sur %1 heures de guichet</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Dérogations</translation>
    </message>
    <message>
        <source>%1 active · recent commands</source>
        <translation>%1 en cours · commandes récentes</translation>
    </message>
    <message>
        <source>Truck lanes</source>
        <translation>Voies poids lourds</translation>
    </message>
    <message>
        <source>Plate reading</source>
        <translation>Lecture de plaque</translation>
    </message>
    <message>
        <source>Feeds, now</source>
        <translation>Flux, actuels</translation>
    </message>
    <message>
        <source>Exit, %1 persons</source>
        <translation>Sortie, %1 personnes</translation>
    </message>
    <message>
        <source>Entry, %1 persons</source>
        <translation>Entrée, %1 personnes</translation>
    </message>
    <message>
        <source>Exit, %1 vehicles</source>
        <translation>Sortie, %1 véhicules</translation>
    </message>
    <message>
        <source>Entry, %1 vehicles</source>
        <translation>Entrée, %1 véhicules</translation>
    </message>
    <message>
        <source>target: %1 % under %2 min</source>
        <translation>cible : %1 % sous %2 min</translation>
    </message>
    <message>
        <source>target %1–%2 h</source>
        <translation>cible %1–%2 h</translation>
    </message>
    <message>
        <source>Under %1 min</source>
        <translation>Sous %1 min</translation>
    </message>
    <message>
        <source>target %1 · last hour %2</source>
        <translation>cible %1 · dernière heure %2</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>%1, exit</source>
        <translation>%1, sortie</translation>
    </message>
    <message>
        <source>%1, entry</source>
        <translation>%1, entrée</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>target %1–%2</source>
        <translation>objectif %1–%2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>now %1 of %2 booths</source>
        <translation>%1 guichets sur %2 maintenant</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::FeedWatch</name>
    <message>
        <source>as of %1</source>
        <translation>état à %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::FigureCurve</name>
    <message>
        <source>room for %1</source>
        <translation>place pour %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::FolderList</name>
    <message>
        <source>not a full path</source>
        <translation>chemin incomplet</translation>
    </message>
    <message>
        <source>not a folder</source>
        <translation>pas un dossier</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>écriture non autorisée ici</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastChart</name>
    <message>
        <source>%1: wait, min</source>
        <translation>%1 : attente, min</translation>
    </message>
    <message>
        <source>%1: persons waiting</source>
        <translation>En file : %1</translation>
    </message>
    <message>
        <source>%1: vehicles waiting</source>
        <translation>%1 : véhicules en file</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>place pour %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>lease ends %1</source>
        <translation>fin du bail %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastModel</name>
    <message>
        <source>Not one future was computed in time</source>
        <translation>Aucun futur calculé à temps</translation>
    </message>
    <message>
        <source>stopped, %1 of %2</source>
        <translation>arrêté, %1 sur %2</translation>
    </message>
    <message>
        <source>computing, %1 of %2</source>
        <translation>calcul, %1 sur %2</translation>
    </message>
    <message>
        <source>%1 futures each</source>
        <translation>%1 futurs chacune</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 tirages</translation>
    </message>
    <message>
        <source>Nothing assumed: all figures are observed.</source>
        <translation>Rien de supposé : toutes les valeurs sont observées.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastPreview</name>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>%1 lanes</source>
        <translation>%1 voies</translation>
    </message>
    <message>
        <source>Preview: %1, %2, %3 min</source>
        <comment>action, which</comment>
        <translation>Aperçu : %1, %2, %3 min</translation>
    </message>
    <message>
        <source>Preview: %1, %2</source>
        <comment>action, which</comment>
        <translation>Aperçu : %1, %2</translation>
    </message>
    <message>
        <source>Gates are not part of the model</source>
        <translation>Les portes ne font pas partie du modèle</translation>
    </message>
    <message>
        <source>These are not part of the model</source>
        <translation>Ces objets ne font pas partie du modèle</translation>
    </message>
    <message>
        <source>With the command: %1.</source>
        <translation>Avec la commande : %1.</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastScores</name>
    <message>
        <source>Past forecasts: none compared yet.</source>
        <translation>Prévisions passées : aucune comparée.</translation>
    </message>
    <message>
        <source>+%1 min: %2 inside the band, bias %3 min, mean error %4 min (%5)</source>
        <translation>+%1 min : %2 dans la bande, biais %3 min, erreur moyenne %4 min (%5)</translation>
    </message>
    <message>
        <source>The score is not known: %1</source>
        <translation>Le score est inconnu : %1</translation>
    </message>
    <message>
        <source>Past forecasts: %1 inside the 90 % band, bias %2 min (%3 in 30 days).</source>
        <translation>Prévisions passées&#xa0;: %1 dans la bande à 90 %, biais %2 min (%3 en 30 jours).</translation>
    </message>
    <message>
        <source>Past forecasts of the queue: %1 inside the 90 % band, bias %2 (%3 in 30 days).</source>
        <translation>Prévisions passées de la file&#xa0;: %1 dans la bande à 90 %, biais %2 (%3 en 30 jours).</translation>
    </message>
    <message>
        <source>+%1 min: %2 inside the band of the queue, bias %3, mean error %4 (%5)</source>
        <translation>+%1 min&#xa0;: %2 dans la bande de la file, biais %3, erreur moyenne %4 (%5)</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ForecastWaits</name>
    <message>
        <source>stale %1</source>
        <translation>périmé %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>faite à %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::Formats</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::FreightModel</name>
    <message>
        <source>no longer known</source>
        <translation>plus connu</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>chargé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>northbound</source>
        <translation>vers le nord</translation>
    </message>
    <message>
        <source>southbound</source>
        <translation>vers le sud</translation>
    </message>
    <message>
        <source>state %1 old</source>
        <translation>âge de l’état %1</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <translation>%1 km/h</translation>
    </message>
    <message>
        <source>Last node</source>
        <translation>Dernier nœud</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>%1, upd. %2</source>
        <translation>%1, màj %2</translation>
    </message>
    <message>
        <source>smart corridor</source>
        <translation>corridor intelligent</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>classique</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Sur site</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plaque</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Porté par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 measured, %2 reported</source>
        <translation>%1 mesuré, %2 annoncé</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>no vehicle waits behind it</source>
        <translation>aucun véhicule n’attend derrière</translation>
    </message>
    <message>
        <source>turned: Viet Nam left, China right · %1 km · northbound upper lane</source>
        <translation>tourné&#xa0;: Viêt Nam à gauche, Chine à droite · %1 km · voie nord en haut</translation>
    </message>
    <message>
        <source>%1 of %2 available, attention first</source>
        <translation>%1 sur %2 disponibles, à surveiller d’abord</translation>
    </message>
    <message>
        <source>%1 more, all as planned</source>
        <translation>%1 de plus, tous conformes</translation>
    </message>
    <message>
        <source>by attention; %1 known</source>
        <translation>par attention&#xa0;; %1 connus</translation>
    </message>
    <message>
        <source>%1 %2 + %3</source>
        <translation>%1 %2 + %3</translation>
    </message>
    <message>
        <source>No vehicle waits behind it.</source>
        <translation>Aucun véhicule n’attend derrière.</translation>
    </message>
    <message>
        <source>%1 vehicles wait behind it.</source>
        <translation>%1 véhicules attendent derrière.</translation>
    </message>
    <message>
        <source>%1 %2 is over 6 h inside.</source>
        <translation>%1 %2 dépasse 6 h sur site.</translation>
    </message>
    <message>
        <source>%1 %2 stays inside 6 h until %3.</source>
        <translation>%1 %2 reste sous 6 h sur site jusqu’à %3.</translation>
    </message>
    <message>
        <source>Zone %1 held by %2</source>
        <translation>Zone %1 tenue par %2</translation>
    </message>
    <message>
        <source>%1 waits %2</source>
        <translation>%1 attend %2</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
    <message>
        <source>Charging %1</source>
        <translation>En charge %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>Ask Dongxing to open %1 by hand</source>
        <translation>Demander à Dongxing d’ouvrir %1 à la main</translation>
    </message>
    <message>
        <source>lease to %1</source>
        <translation>réservée à %1</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation>Arrivée %1</translation>
    </message>
    <message>
        <source>There is no fresh forecast.</source>
        <translation>Pas de prévision récente.</translation>
    </message>
    <message>
        <source>At %1 the wait for an IGV to China is %2 min (90 % band %3).</source>
        <translation>À %1, l’attente d’un IGV vers la Chine sera de %2 min (bande à 90 % : %3).</translation>
    </message>
    <message>
        <source>At %1 the wait for an IGV to Viet Nam is %2 min (90 % band %3).</source>
        <translation>À %1, l’attente d’un IGV vers le Viet Nam sera de %2 min (bande à 90 % : %3).</translation>
    </message>
    <message>
        <source>%1 t declared, %2 t weighed</source>
        <translation>%1 t déclarées, %2 t pesées</translation>
    </message>
    <message>
        <source>%1 t declared</source>
        <translation>%1 t déclarées</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::InspectorModel</name>
    <message>
        <source>Leased by %1 until %2 (%3 China)</source>
        <translation>Bail de %1 jusqu’à %2 (%3 Chine)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>trucks</source>
        <translation>camions</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>wait now</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>served</source>
        <translation>traités</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>Served per hour, last 10 min</source>
        <translation>Traités par heure, 10 dernières min</translation>
    </message>
    <message>
        <source>queue zone %1</source>
        <translation>zone de file %1</translation>
    </message>
    <message>
        <source>arriving</source>
        <translation>arrivées</translation>
    </message>
    <message>
        <source>Queue smoothed over 1 min; wait = queue / service rate.</source>
        <translation>File lissée sur 1 min&#xa0;; attente = file / débit.</translation>
    </message>
    <message>
        <source>%1 m² per person.</source>
        <translation>%1 m² par personne.</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvertes</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Waiting, last 10 min</source>
        <translation>En file, 10 dernières min</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>chargé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>northbound</source>
        <translation>vers le nord</translation>
    </message>
    <message>
        <source>southbound</source>
        <translation>vers le sud</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Attend %1.</translation>
    </message>
    <message>
        <source>Waits for %1, held by %2.</source>
        <translation>Attend %1, tenu par %2.</translation>
    </message>
    <message>
        <source>Connection broken: it may still move to its last released node %1.</source>
        <translation>Connexion rompue&#xa0;: il peut encore rouler jusqu’à son dernier nœud libéré %1.</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batterie</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>Speed, last 10 min</source>
        <translation>Vitesse, 10 dernières min</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>figé</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>Queue, last 60 min</source>
        <translation>File, 60 dernières min</translation>
    </message>
    <message>
        <source>forecast of %1, stale</source>
        <translation>prévision de %1, périmée</translation>
    </message>
    <message>
        <source>no forecast yet</source>
        <translation>sans prévision</translation>
    </message>
    <message>
        <source>Forecast hit rate %1.</source>
        <translation>Taux de réussite %1.</translation>
    </message>
    <message>
        <source>%1 figures assumed.</source>
        <translation>%1 valeurs supposées.</translation>
    </message>
    <message>
        <source>median, 90 % band, made %1</source>
        <translation>médiane, bande 90 %, établie à %1</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présents</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libres</translation>
    </message>
    <message>
        <source>at booths</source>
        <translation>aux guichets</translation>
    </message>
    <message>
        <source>at stations</source>
        <translation>aux postes</translation>
    </message>
    <message>
        <source>An open booth, a desk of the baggage customs and the post of the health screening bind one officer each.</source>
        <translation>Chaque guichet ouvert, chaque poste de douane bagages et le contrôle sanitaire occupe un agent.</translation>
    </message>
    <message>
        <source>exit, wait</source>
        <translation>sortie, attente</translation>
    </message>
    <message>
        <source>entry, wait</source>
        <translation>entrée, attente</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::LaneGroup</name>
    <message>
        <source>%1 of %2 in service · %3/h</source>
        <translation>%1 sur %2 en service · %3/h</translation>
    </message>
    <message>
        <source>longest wait %1 min</source>
        <translation>attente max. %1 min</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::LaneTiles</name>
    <message>
        <source>Watch-list check %1</source>
        <translation>Contrôle liste %1</translation>
    </message>
    <message>
        <source>Tailgating %1</source>
        <translation>Passage à deux %1</translation>
    </message>
    <message>
        <source>No officer</source>
        <translation>Sans agent</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Rien d’annoncé</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::LanesModel</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>En mouvement</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%2 %1, %3</translation>
    </message>
    <message>
        <source>The field reports nothing of it.</source>
        <translation>Le terrain n’en annonce rien.</translation>
    </message>
    <message>
        <source>The field says: %1, %2 ago.</source>
        <translation>Le terrain dit&#xa0;: %1, il y a %2.</translation>
    </message>
    <message>
        <source>Link lost: nothing can be read.</source>
        <translation>Liaison perdue&#xa0;: rien ne peut être lu.</translation>
    </message>
    <message>
        <source>The vehicle says: paused.</source>
        <translation>Le véhicule dit&#xa0;: en pause.</translation>
    </message>
    <message>
        <source>The vehicle says: not paused.</source>
        <translation>Le véhicule dit&#xa0;: pas en pause.</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::OverrideModel</name>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>released</source>
        <translation>libéré</translation>
    </message>
    <message>
        <source>After the command: %1 %2</source>
        <comment>exit e-gate</comment>
        <translation>Après la commande&#xa0;: %2 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: objects</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>signed by two persons</source>
        <translation>signée par deux personnes</translation>
    </message>
    <message>
        <source>signed by holding</source>
        <translation>signée par maintien</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>Way is clear again</source>
        <translation>Voie à nouveau libre</translation>
    </message>
    <message>
        <source>Asked by the yard</source>
        <translation>Demandé par le parc</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Ordre de travail</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Device fault</source>
        <translation>Défaut d’appareil</translation>
    </message>
    <message>
        <source>Work order done</source>
        <translation>Ordre terminé</translation>
    </message>
    <message>
        <source>Fault cleared</source>
        <translation>Défaut éliminé</translation>
    </message>
    <message>
        <source>Queue over limit</source>
        <translation>File au-delà du seuil</translation>
    </message>
    <message>
        <source>Coach or group arriving</source>
        <translation>Arrivée de car ou groupe</translation>
    </message>
    <message>
        <source>Other lane has a fault</source>
        <translation>Défaut d’une autre voie</translation>
    </message>
    <message>
        <source>Asked by the hall leader</source>
        <translation>Demandé par le chef de hall</translation>
    </message>
    <message>
        <source>Person in need</source>
        <translation>Personne à aider</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Choisir un motif.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Écrire le motif.</translation>
    </message>
    <message>
        <source>Write the number of the work order.</source>
        <translation>Écrire le numéro de l’ordre de travail.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>lease</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Stays until the next command</source>
        <translation>Reste jusqu’à la commande suivante</translation>
    </message>
    <message>
        <source>This command has no end time</source>
        <translation>Cette commande n’a pas de fin</translation>
    </message>
    <message>
        <source>Returns at %1 (%2 China)</source>
        <translation>Retour à %1 (%2 Chine)</translation>
    </message>
    <message>
        <source>Link lost: signatures are locked</source>
        <translation>Liaison perdue&#xa0;: signatures bloquées</translation>
    </message>
    <message>
        <source>Signing by two persons is not available yet</source>
        <translation>La signature à deux n’est pas encore disponible</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>Non rempli&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 sur %2 remplis</translation>
    </message>
    <message>
        <source>Linked alarm: %1, %2</source>
        <translation>Alarme liée : %1, %2</translation>
    </message>
    <message>
        <source>now %1 waiting, %2 min; %3/h come, %4/h are served</source>
        <translation>actuel %1 en file, %2 min ; %3/h arrivent, %4/h traités</translation>
    </message>
    <message>
        <source>Not selected yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Selected for you</source>
        <translation>Choisi pour vous</translation>
    </message>
    <message>
        <source>in a bay</source>
        <translation>dans une baie</translation>
    </message>
    <message>
        <source>without an order</source>
        <translation>sans ordre</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Way ahead is blocked</source>
        <translation>La voie devant est bloquée</translation>
    </message>
    <message>
        <source>Asked by the counterpart</source>
        <translation>Demandé par l’homologue</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::OverviewModel</name>
    <message>
        <source>%1 of %2 available</source>
        <translation>%1 sur %2 disponibles</translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation>en route %1</translation>
    </message>
    <message>
        <source>handling %1</source>
        <translation>manutention %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>en attente %1</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation>arrêtés %1</translation>
    </message>
    <message>
        <source>charging %1</source>
        <translation>en charge %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>entretien %1</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::ShellModel</name>
    <message>
        <source>%1 · you see %2</source>
        <translation>%1 · vous voyez %2</translation>
    </message>
    <message>
        <source>no real gate · paused · %1</source>
        <translation>aucune porte réelle · pause · %1</translation>
    </message>
    <message>
        <source>no real gate · ×%1 · %2</source>
        <translation>aucune porte réelle · ×%1 · %2</translation>
    </message>
    <message>
        <source>No heartbeat %1</source>
        <translation>Sans signal de vie %1</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Liaison %1</translation>
    </message>
    <message>
        <source>connecting again</source>
        <translation>reconnexion</translation>
    </message>
    <message>
        <source>%1 of %2 feeds fresh</source>
        <translation>%1 sur %2 flux à jour</translation>
    </message>
    <message>
        <source>back, %1 missing</source>
        <translation>retour, %1 manquants</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::SimulationModel</name>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>link lost</source>
        <translation>liaison perdue</translation>
    </message>
    <message>
        <source>any</source>
        <translation>au choix</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::SoundModel</name>
    <message>
        <source>this console has no sound device</source>
        <translation>cette console n’a pas de sortie audio</translation>
    </message>
    <message>
        <source>Silenced %1</source>
        <translation>Son coupé %1</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Critiques seules</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son actif</translation>
    </message>
</context>
<context>
    <name>coi::viewmodels::WhatIfModel</name>
    <message>
        <source>link lost</source>
        <translation>liaison perdue</translation>
    </message>
    <message>
        <source>at most %1 changes</source>
        <translation>%1 changements au plus</translation>
    </message>
    <message>
        <source>begins with the state of %1, %2 ago</source>
        <translation>part de l’état de %1, il y a %2</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>En l’état</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>meilleure %1</translation>
    </message>
    <message>
        <source>no command</source>
        <translation>aucune commande</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>ne change rien</translation>
    </message>
    <message>
        <source>As it is: nothing to apply.</source>
        <translation>En l’état : rien à appliquer.</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>Rien à appliquer.</translation>
    </message>
    <message>
        <source>Opens the command dialog. Nothing is sent without a signature.</source>
        <translation>Ouvre le dialogue de commande. Rien n’est envoyé sans signature.</translation>
    </message>
    <message>
        <source>Can not be commanded, only tried: %1.</source>
        <translation>Ne se commande pas, s’essaie seulement : %1.</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>Voyageurs</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fret</translation>
    </message>
    <message>
        <source>Open lanes</source>
        <translation>Ouvrir des voies</translation>
    </message>
    <message>
        <source>Close lanes</source>
        <translation>Fermer des voies</translation>
    </message>
    <message>
        <source>Hold lanes open</source>
        <translation>Maintenir ouvertes</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>%1: servers %2</source>
        <translation>%1 : %2 serveurs</translation>
    </message>
    <message>
        <source>%1: units %2</source>
        <translation>%1 : %2 unités</translation>
    </message>
    <message>
        <source>Arrivals, %1: %2 %</source>
        <translation>Arrivées, %1 : %2 %</translation>
    </message>
    <message>
        <source>%1: none is possible</source>
        <comment>action</comment>
        <translation>%1 : aucune possible</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>serveurs</translation>
    </message>
    <message>
        <source>can not be commanded, only tried</source>
        <translation>ne se commande pas, s’essaie</translation>
    </message>
    <message>
        <source>none is closed</source>
        <translation>aucune n’est fermée</translation>
    </message>
    <message>
        <source>none is in service</source>
        <translation>aucune n’est en service</translation>
    </message>
    <message>
        <source>at most %1 options</source>
        <translation>%1 options au plus</translation>
    </message>
    <message>
        <source>Begins at %1: a command begins when it is signed, and can be given then.</source>
        <translation>Commence à %1 : une commande prend effet à sa signature ; elle pourra être donnée à ce moment-là.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>est passé</translation>
    </message>
    <message>
        <source>begins after the end of the forecast</source>
        <translation>commence après la fin de la prévision</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
</TS>
