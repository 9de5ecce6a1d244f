extension LexiconWords {
    mutating func fillSpanishAddress() {
        address.phrases = Phrases(
            Self.phrases(
                """
                prompt del sistema, mensaje del sistema, nota del sistema, modelo de lenguaje, modelo lingüístico,
                como ia, como una ia, como asistente, como chatbot, asistente de ia, inteligencia artificial,
                modo desarrollador, modo administrador, tus instrucciones, instrucciones anteriores,
                instrucciones previas, tus reglas, tu prompt, su prompt, nuevas instrucciones, nueva instrucción,
                nueva regla, nueva tarea, tu próxima tarea, tu siguiente tarea, ahora eres un, ahora eres una,
                a partir de ahora eres, ya no eres, ahora estás en modo, tu salida, fin de las pruebas,
                fin de la transcripción, sudo, filtros de seguridad, filtro de seguridad, línea que falta, líneas que faltan,
                lista truncada, campo título, campo autor, campo ingredientes, campo del título, campo del autor,
                campo de autor, campo de ingredientes, campo obligatorio, entrada obligatoria, reescribe el paso,
                reescriba el paso, omitido por error, omitidos por error, sustituye a la lista, fin de los datos, fin del contexto, en json, formato json, el json,
                json válido, base64, obedece, obedezca, el usuario ha, el usuario quiere, el usuario desea,
                el usuario pide, dile al usuario, dígale al usuario, faltan estos ingredientes,
                faltan los siguientes ingredientes, los siguientes ingredientes faltan, faltan los siguientes pasos,
                en lugar de la receta, en vez de la receta, lista vacía, olvida todo lo anterior, olvida todo lo que,
                olvide todo lo anterior, haz caso omiso, haga caso omiso, añade un paso, añada un paso,
                añadir un paso, agrega un paso, agregue un paso, agregar un paso, añade otro paso, agrega otro paso,
                añade el paso, agrega el paso, un paso que diga, un paso que dice, un paso adicional que,
                quien lea esto, quien esté leyendo esto, quien transcriba, quienquiera que lea, quien resuma,
                quien escriba esto, el que lea esto, cuando escribas la receta, cuando escribas esto,
                cuando transcribas, cuando redactes, cuando resumas, al transcribir, al redactar, al resumir,
                al escribir la receta, al escribir esto, al pasar esto, en la versión escrita, la versión escrita,
                receta escrita, dile al lector, diga al lector, el lector debe, los lectores deben, que el lector,
                al lector, haz lo que digo, haz lo que te digo, no tengas en cuenta lo anterior,
                no tenga en cuenta lo anterior, no hagas caso de lo, no hagas caso a lo, no haga caso de lo,
                no hagas caso de las instrucciones, no hagas caso a las instrucciones, ignora todo lo,
                ignore todo lo, ignorad todo lo, tu tarea es, sus instrucciones anteriores, ignora tus,
                léelo al revés, como si hubiéramos dicho, como si hubiera dicho, haz como si, haga como si,
                haz como que, que así conste
                """
            )
        )
        address.media = Phrases(
            Self.phrases(
                """
                texto, textos, por escrito, versión escrita, transcripción, transcribir, transcribes, transcribas,
                redacción, redactar, redactas, redactor, lector, lectores, lectora, lectoras, palabra por palabra,
                frase, frases, párrafo, firma, firmado, firmar, software, ordenador, computadora, computador,
                algoritmo, archivo, documento, columna, palabras clave, publicada, publicado, publicar, publiques,
                publicas, publicación, impresa, cero, ceros, cifra, cifras, mayúsculas, minúsculas, autor, autora,
                autoría, dueño del canal, propietario del canal, administrador, autorizo, te autorizo, literal,
                literalmente, conste, base de datos, acta, resumen, resumas, línea, líneas, leído, has leído,
                detrás de la pantalla, di a todo el mundo, dile a todo el mundo, diga a todo el mundo, di a la gente,
                dile a la gente
                """
            )
        )
        address.programs = Self.words("asistente asistentes ia chatbot bot llm gpt chatgpt")
        address.labels = Self.words("sistema asistente usuario desarrollador ia admin")
        address.roles = Self.words(
            """
            modelo sistema usuario desarrollador programa software algoritmo analizador lector lectores redactor
            transcriptor escriba
            """
        )
        address.addressing = Self.words("al para del por querido querida hola atención")
        address.possessives = Self.words("mi mis nuestro nuestra pequeño pequeña cocina")
        address.subjects = Self.words("yo nosotros ellos ellas nos mi mis nuestra nuestro vamos voy he hemos os")
        address.permissions = Self.words("puedes puede pueden podéis podemos puedo podrás")
        address.stoppers = Self.words("y e favor luego pero también tú usted ahora o siempre gracias")
        address.urges = Self.words("olvides olvide olvidéis acuérdate recuerda asegúrate favor hay debes tienes")
        address.wishes = Phrases(
            Self.phrases(
                """
                sería genial, sería estupendo, sería bonito, sería bueno, sería fantástico, sería maravilloso,
                sería ideal, sería mejor, sería perfecto, sería un detalle, estaría bien, estaría genial,
                estaría bueno, me encantaría que, nos encantaría que, me gustaría que, nos gustaría que,
                quisiera que, quiero que, queremos que, agradecería que, agradecería, agradeceríamos, te agradezco,
                serías tan amable, sería tan amable, tan amable de, la amabilidad de, la bondad de, podrías, podría,
                puedes por favor, te importaría, le importaría, por favor, te pido que, le pido que, te ruego,
                le ruego, no olvides, no olvide, no te olvides de, recuerda, acuérdate de, asegúrate de, debes,
                debería, deberías, tienes que, ojalá, espero que, esperamos que, hazme el favor, haznos el favor,
                gracias por, te lo agradezco, convendría que, conviene que, sea tan amable
                """
            )
        )
        address.musts = Phrases(
            Self.phrases(
                """
                debe, deben, debería, deberían, tiene que, tienen que, está obligado, ha de, han de, será, serán,
                es ahora, son ahora, ahora es, ahora son, debe ser, deben ser, tuviera, tuvieran, tuviese, incluyera,
                incluyeran, contuviera, contenga, contengan, incluya, incluyan, tenga, tengan, diga, digan, dijera,
                pasa a, pasan a, podría, podrían, necesita también, le falta, le faltan, falta, faltan
                """
            )
        )
        address.dismissals = Self.words(
            """
            ignora ignore ignorad ignorar ignoren olvida olvide olvidad olvidar omite omitir desatiende desobedece
            incumple
            """
        )
        address.rules = Self.words(
            """
            instrucción instrucciones prompt prompts consigna consignas esquema directiva directivas directrices
            órdenes indicaciones reglas
            """
        )
        address.packets = Self.words("paquete envase caja bolsa fabricante etiqueta bote lata frasco sobre")
        address.earlier = Phrases(
            Self.phrases(
                """
                lo anterior, todo lo anterior, lo de arriba, lo que precede, el texto anterior,
                las líneas anteriores, todo lo previo, lo previo, lo dicho antes, el resto del texto,
                las demás líneas
                """
            )
        )
        address.answering = Self.words(
            """
            responde responda responded responder contesta conteste contestar escribe imprime imprima muestra muestre
            mostrar traduce traduzca traducir resume resuma
            """
        )
        address.onlys = Self.words("solo sólo únicamente solamente exclusivamente nada")
        address.formats = Self.words(
            """
            json yaml xml html markdown csv klingon italiano inglés alemán francés español latín ruso chino japonés
            pirata verso versos poema rimas mayúsculas minúsculas emojis morse
            """
        )
        address.answers = Self.words("respuesta respuestas salida resumen transcripción")
        address.owners = Self.words("tu tus su sus")
        address.talk = Self.words("comentario comentarios pregunta preguntas encuesta cuéntame contadme cuéntanos")
        address.changes = Self.words(
            """
            pon ponga poned poner cambia cambie cambiad cambiar reemplaza reemplace reemplazar sustituye sustituya
            sustituir añade añada añadid añadir agrega agregue agregar escribe escriba escribid escribir borra borre
            borrar elimina elimine eliminar quita quite quitar omite omita omitir llama llame llamar nombra titula
            titule inserta inserte insertar incluye incluya incluir menciona mencione mencionar anota anote anotar
            indica indique indicar enumera describe describa modifica modifique modificar fija fije establece
            establezca figurar figure figuren aparecer aparezca aparezcan aparece falta faltan renombra renombre
            renombrar corrige corrija recomienda recomiende recomendar cita cite citar registra registre registrar
            consigna consigne precisa precise titular rebautiza incluyas incluyáis añadas añadáis agregues escribas
            pongas menciones anotes indiques cambies llames
            """
        )
        address.rewritings = Self.words(
            """
            cambia cambie cambiad reemplaza reemplace sustituye sustituya renombra renombre rebautiza corrige corrija
            borra borre elimina elimine llama llame modifica modifique fija fije establece establezca escribe
            """
        )
        address.writings = Phrases(
            Self.phrases(
                """
                menciona, mencione, mencionar, enumera, enumere, titula, titule, renombra, renombre,
                llama a la receta, llame a la receta, llama al plato, llame al plato, llama a este plato,
                llame a este plato, llama a esta receta, llama este plato, nombra el plato, nombra la receta,
                bautiza, anota que, anote que, anota como, anota también, apunta que el lector, escribe que,
                escriba que, indica que, indique que, indica como, indique como, haz constar, haga constar,
                deja constancia, transcribe, transcriba, resume, resuma, traduce, traduzca, recomienda, recomiende,
                cita, cite, describe el plato, describe la receta, describa el plato, añade la frase, añada la frase,
                agrega la frase, añade las palabras, agrega las palabras, añade la línea, añade el enlace,
                agrega el enlace, añade la nota, agrega la nota, escribe la frase, escribe las palabras,
                sustituye la palabra, sustituye cada palabra, atribuye, atribuya, acredita, acredite, clasifica
                """
            )
        )
        address.tellings = Self.words(
            """
            contenga contengan contener contiene contuviera mencione mencionen mencionar menciona mencionara incluya
            incluyan incluir incluye incluyera incluyese tenga tengan tuviera tuviese decir diga digan dijera llamarse
            llame llamara empezar terminar acabar figurar figure figuren figurara aparecer aparezca aparezcan
            apareciera recomendar recomiende indicar indique indicara leer ponga pusiera
            """
        )
        address.sayings = Self.words("nombrar mencionar citar listar indicar recomendar")
        address.papers = Phrases(
            Self.phrases(
                """
                lista de ingredientes, lista de los ingredientes, lista, título, título de la receta, hashtags,
                palabras clave, autor, autora, autoría, descripción, número de raciones, número de porciones,
                número de personas, tiempo total, tiempo de preparación, lista de utensilios, notas, resumen,
                transcripción, versión escrita, receta escrita, ficha, nombre de la receta, nombre del plato,
                nombre de este plato, nombre de esta receta, respuesta, salida, documento, primera línea,
                última línea, lista de pasos, versión final, receta final, texto de la receta, metadatos, encabezado,
                las etiquetas
                """
            )
        )
        address.facts = Phrases(
            Self.phrases(
                """
                número de raciones, número de porciones, número de personas, tiempo total, tiempo de preparación
                """
            )
        )
        address.sharedPapers = Self.words(
            """
            receta recetas ingredientes ingrediente paso pasos instrucciones raciones porciones
            """
        )
        address.prepositions = Self.words("a al en como entre de del bajo")
        address.modifiers = Self.words(
            """
            el la los las un una unos este esta tu tus su sus primer primera primero último última otro otra nuevo
            nueva final siguiente completa completo escrita escrito toda todo adicional de principio fin
            """
        )
        address.quantifiers = Self.words("cada")
        address.alls = Self.words("todos todas")
        address.figures = Self.words("cantidad cantidades duraciones temperaturas medidas tiempos proporciones")
        address.elsewhere = Self.words(
            """
            enlace enlaces link blog web sitio bio app comentario comentarios compra compras boletín deseos
            """
        )
        address.pointing = Self.words("esto eso estos esos aquello")
        address.multiplying = Self.words(
            """
            multiplica multiplique multiplicar multiplicad multiplicado multiplicada decuplica
            """
        )
        address.naming = Self.words(
            """
            llama llame llamarás llamar nombra nombrarás nombrar bautiza bautices bautizarás bautizar titula titularás
            titular
            """
        )
        address.meals = Self.words("plato receta creación")
        address.likes = Self.words("como")
        address.henceforth = Phrases(
            Self.phrases(
                """
                a partir de ahora, de ahora en adelante, desde ahora, en adelante, ahora son, ahora es, son ahora,
                pasan a ser, desde hoy, a partir de hoy
                """
            )
        )
        address.callings = Phrases(
            Self.phrases(
                """
                la receta se llama, el plato se llama, se llama ahora, se titula, la receta se titula,
                esta receta se llama, la receta pasa a llamarse, pasa a llamarse, se llamará, pasará a llamarse,
                el nombre de, el nombre
                """
            )
        )
        promotions = Phrases(
            Self.phrases(
                """
                enlace en la bio, link en la bio, link en bio, haz clic, haga clic, pulsa el enlace, suscríbete,
                suscribete, sígueme, síguenos, código de descuento, código promocional, cupón, sorteo, dinero gratis,
                dinero fácil, patrocinado, compra ya, compra ahora, pide ya, descarga la app, visita mi,
                visita nuestra, visita nuestro, inscríbete, regístrate, vota por, vota a, cripto, bitcoin,
                tarjeta de crédito, contraseña, contraseñas, cuenta bancaria, llama ya, casino, apuestas, pirateado,
                hackeado, visita, visite, http, https, www, whatsapp, telegram, gana un, gana dinero
                """
            )
        )
    }
}
