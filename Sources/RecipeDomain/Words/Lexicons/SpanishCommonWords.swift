extension LexiconWords {
    /// Words of talk, which are no misread words of a kitchen.
    mutating func fillSpanishCommonWords() {
        common = Self.words(
            """
            abajo abierto abuela abuelo acaba ademas adios agosto ahora aire algo alguien algun alguna algunos
            alla alli alma alta alto amarga amigo amiga amigos amor andar ano anos antes aparte apenas aprender
            aquel aquella aqui arriba asi atencion atras aun aunque ayer ayuda bajar bajo bailar barato barrio
            bastante bebe bien blanca boca bonita bonito bravo brazo buen buena buenas bueno buenos buscar
            cabeza cada calidad calle calma cama cambio camino campo cansado cara carta casa casi caso causa
            cena centro cerca chica chico cielo ciento cierto cinco ciudad claro clase clasico coche color comer
            comida como compra comprar con conmigo conocer consejo contento contra corto cosa cosas costa creer
            creo cual cuando cuanto cuarto cuatro cuenta cuerpo cuidado culpa cumple dar dato deber debe decir
            dedo dedos dejo delante dentro derecha desde despacio despues detras dia dias dice dicen dicho diez
            difícil dinero dios doble domingo donde dormir dos duda duro edad ejemplo ella ellas ellos empezar
            encanta encima enero enorme entero entonces entrada entre era eran eres esa escuela ese eso esos
            espera esposa esta estaba estamos estar estas este esto estos estoy existe exito facil falta familia
            favor febrero feliz fiesta fin final forma foto frente fuera fuerte fuerza ganas gato gente gracias
            gran grandes grupo guapa guapo gusta gusto haber habia hablar hace hacen hacia hambre hasta hay
            hecho hermana hermano hija hijo hijos historia hola hombre hora horas hoy huele idea igual importa
            importante invierno izquierda jamas joven jueves juego junio junto lado largo lejos lengua lento
            letra libre libro linda lindo listo llamar llega lleno lleva luego lugar lunes luz madre mal mala
            malo manera mano manos manana mañana martes mas mayor media medio mejor menor menos mentira mes mesa
            meses mia miedo mientras mil mio mira mirad mismo misma mitad modo momento mucha muchas mucho muchos
            muerte mujer mundo musica muy nada nadie navidad negro niña niñas niño niños noche nombre normal
            nosotros novia novio nueva nuevo numero nunca ocho ojo ojos olvida onda orden otra otras otro otros
            padre padres pagar pais palabra papa para parece parte partes pasado paso paz pena pensar peor
            pequeno perdon perfecto pero perro persona personas pesar pide pie piensa pierna plaza pobre poca
            poco pocos podemos poder poquito porque posible precio pregunta primer primera primero prisa probar
            problema pronto propia propio prueba pueblo puede pueden puedes puedo puerta pues punto quedar quien
            quiere quieres quiero quince quizas rapido rato razon receta regalo reina rico rica risa ritmo rojo
            rollo ropa sabado sabe sabeis saber sabor saca salida salir salud sangre santo secreto seguida
            segundo seguro seis semana senor senora sentir septiembre serio servicio si siempre siento siete
            siglo silla sin sobre sol sola solo somos sopla soy subir suelo sueño suerte tal talla tambien
            tampoco tan tanta tanto tarde tardes tema temporada tengo tercero tiempo tienda tiene tienen tienes
            tierra tipo toca toda todas todavia todos tonto trabajo tranquila tranquilo tras tratar treinta tres
            triste truco tus ultima ultimo unas unica unico unos usted vacio valor vamos van varios vas vecina
            vecino veces vemos ven venga veo ver verano verdad vez viaje vida viejo viene viernes vino visto
            viva vivir volver vosotros voz vuelta vuestra yo
            milimetro milimetros
            """
        )
    }
}
